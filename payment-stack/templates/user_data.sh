#!/usr/bin/env bash
# Starts the payment service on a new instance. Cloud-init runs it once, as root.
#
# The image of the house brings the service, the CloudWatch agent, the AWS command line, openssl, curl and jq.
# What differs from instance to instance and from environment to environment stands in /etc/payments/environment.
# If anything here fails the service does not answer on /health, and the load balancer has the instance replaced.
set -Eeuo pipefail
umask 077

readonly environment=/etc/payments/environment
readonly binary=/opt/payments/bin/payment-service
readonly agent=/opt/aws/amazon-cloudwatch-agent/bin/amazon-cloudwatch-agent-ctl
readonly agent_config=/etc/payments/cloudwatch-agent.json
readonly private=/run/payments

log() {
    printf 'start-payments: %s\n' "$*"
    logger --tag start-payments -- "$*"
}

fail() {
    local line=$1
    log "failed in line ${line}; the instance stays out of service"
    exit 1
}
trap 'fail "${LINENO}"' ERR

# Tries a command again, with longer and longer pauses: endpoints and roles take a moment after a start.
patiently() {
    local attempt
    for attempt in 1 2 3 4 5 6; do
        if "$@"; then
            return 0
        fi
        log "attempt ${attempt} of: $1 failed"
        sleep "$((attempt * 5))"
    done
    return 1
}

set -o allexport
# shellcheck source=/dev/null
. "${environment}"
set +o allexport
: "${AWS_REGION:?}" "${PAYMENTS_PORT:?}" "${PAYMENTS_SECRET_ARN:?}"
: "${PAYMENTS_DATABASE_WRITER:?}" "${PAYMENTS_DATABASE_READER:?}"
: "${PAYMENTS_SERVICE_LOG:?}" "${PAYMENTS_SYSTEM_LOG:?}"

start_agent() {
    sed --in-place \
        --expression "s|@SERVICE_LOG@|${PAYMENTS_SERVICE_LOG}|g" \
        --expression "s|@SYSTEM_LOG@|${PAYMENTS_SYSTEM_LOG}|g" \
        "${agent_config}"
    jq empty "${agent_config}"
    chmod 0644 "${agent_config}"
    "${agent}" -a fetch-config -m ec2 -s -c "file:${agent_config}"
}

make_user() {
    if ! id payments >/dev/null 2>&1; then
        useradd --system --no-create-home --shell /usr/sbin/nologin payments
    fi
    install --directory --owner payments --group payments --mode 0750 /var/log/payments
}

# Into memory, never onto the volume: it is gone with the instance.
read_secret() {
    aws secretsmanager get-secret-value \
        --region "${AWS_REGION}" \
        --secret-id "${PAYMENTS_SECRET_ARN}" \
        --query SecretString \
        --output text >"${private}/secret.json.new" || return 1
    jq --exit-status 'has("username") and has("password")' "${private}/secret.json.new" >/dev/null || return 1
    mv "${private}/secret.json.new" "${private}/secret.json"
}

# For the way from the load balancer to here: it encrypts, and does not verify.
make_certificate() {
    local token name
    token=$(curl --fail --silent --show-error --request PUT \
        --header 'X-aws-ec2-metadata-token-ttl-seconds: 60' \
        http://169.254.169.254/latest/api/token) || return 1
    name=$(curl --fail --silent --show-error \
        --header "X-aws-ec2-metadata-token: ${token}" \
        http://169.254.169.254/latest/meta-data/local-hostname) || return 1
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 60 \
        -subj "/CN=${name:0:64}" -addext "subjectAltName=DNS:${name}" \
        -keyout "${private}/tls.key" -out "${private}/tls.crt"
}

write_unit() {
    umask 022
    cat >/etc/systemd/system/payment-service.service <<UNIT
[Unit]
Description=Payment service
Wants=network-online.target
After=network-online.target
StartLimitIntervalSec=300
StartLimitBurst=5

[Service]
User=payments
EnvironmentFile=${environment}
LoadCredential=secret.json:${private}/secret.json
LoadCredential=tls.crt:${private}/tls.crt
LoadCredential=tls.key:${private}/tls.key
ExecStart=${binary}
Restart=on-failure
RestartSec=5
TimeoutStopSec=60
LimitNOFILE=65536
StandardOutput=append:/var/log/payments/service.log
StandardError=append:/var/log/payments/service.log
NoNewPrivileges=yes
PrivateTmp=yes
PrivateDevices=yes
ProtectHome=yes
ProtectSystem=strict
ReadWritePaths=/var/log/payments
CapabilityBoundingSet=
RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX

[Install]
WantedBy=multi-user.target
UNIT
    umask 077
}

answers() {
    curl --fail --silent --insecure --max-time 5 "https://127.0.0.1:${PAYMENTS_PORT}/health" >/dev/null
}

log 'starting'
install --directory --owner root --group root --mode 0700 "${private}"
make_user
# First of all the agent: what goes wrong after it is on record.
start_agent
patiently read_secret
patiently make_certificate
write_unit
systemctl daemon-reload
systemctl enable --now payment-service.service
patiently answers
log 'the payment service answers'
