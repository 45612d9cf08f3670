#!/usr/bin/env bash
# Starts the payment service on a new instance: cloud-init runs it once, as root. With the word `refresh-secret` it looks
# whether the secret was rotated, which a timer asks for every minute.
#
# The image of the house brings the service, the CloudWatch agent, the AWS command line, openssl, curl and jq.
# What differs from instance to instance and from environment to environment stands in /etc/payments/environment.
# If anything fails at the start the service does not answer on /health, and the load balancer has the instance replaced. If
# anything fails afterwards, the service goes on with the secret that it has.
set -Eeuo pipefail
umask 077

readonly environment=/etc/payments/environment
readonly binary=/opt/payments/bin/payment-service
readonly agent=/opt/aws/amazon-cloudwatch-agent/bin/amazon-cloudwatch-agent-ctl
readonly agent_config=/etc/payments/cloudwatch-agent.json
readonly private=/run/payments
readonly secret="${private}/secret/secret.json"
readonly task=${1:-start-payments}

log() {
    printf '%s: %s\n' "${task}" "$*"
    logger --tag "${task}" -- "$*"
}

fail() {
    local line=$1
    if [[ ${task} == refresh-secret ]]; then
        log "failed in line ${line}; the service goes on with the secret that it has"
        # shellcheck disable=SC2310 # it says that something failed, and may fail itself
        publish SecretRefreshFailed 1 || true
    else
        log "failed in line ${line}; the instance stays out of service"
    fi
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
: "${PAYMENTS_SERVICE_LOG:?}" "${PAYMENTS_SYSTEM_LOG:?}" "${PAYMENTS_GROUP:?}"

publish() {
    local metric=$1 value=$2
    aws cloudwatch put-metric-data \
        --region "${AWS_REGION}" \
        --namespace Payments/Service \
        --metric-name "${metric}" \
        --dimensions "AutoScalingGroupName=${PAYMENTS_GROUP}" \
        --value "${value}"
}

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

# Into memory, never onto the volume: it is gone with the instance. Under another name first: half a secret is never read.
read_secret() {
    aws secretsmanager get-secret-value \
        --region "${AWS_REGION}" \
        --secret-id "${PAYMENTS_SECRET_ARN}" \
        --query SecretString \
        --output text >"${secret}.new" || return 1
    # One document: of an empty file jq says nothing, and no error either.
    jq --exit-status --slurp 'length == 1 and (.[0] | has("username") and has("password"))' "${secret}.new" >/dev/null || return 1
    chown root:payments "${secret}.new"
    chmod 0640 "${secret}.new"
}

# On SIGHUP the service reads its secret: it opens new connections with it, and lets the old ones end. No payment is broken off.
reload() {
    systemctl reload payment-service.service || return 1
    # It logs in anew within seconds, and `/health` says whether it could.
    sleep 10
    # shellcheck disable=SC2310 # it is one call
    patiently answers || return 1
}

# A rotated secret is taken without a new start. One with which the service does not answer is taken back: the one before is
# valid until the next rotation. What lies at `.before` was not finished, because it was killed, say: it is done again.
refresh_secret() {
    read_secret
    if cmp --silent "${secret}.new" "${secret}" && [[ ! -e "${secret}.before" ]]; then
        rm "${secret}.new"
        return 0
    fi
    log 'the secret was rotated'
    if [[ ! -e "${secret}.before" ]]; then
        cp --preserve "${secret}" "${secret}.before"
    fi
    mv "${secret}.new" "${secret}"
    # shellcheck disable=SC2310 # each of its steps says whether it failed
    if reload; then
        rm "${secret}.before"
        log 'the service works with the new secret'
        return 0
    fi
    log 'the service does not answer with the new secret; it gets the one before'
    cp --preserve "${secret}.before" "${secret}.new"
    mv "${secret}.new" "${secret}"
    reload
    rm "${secret}.before"
    return 1
}

publish_rotation() {
    local next seconds now
    next=$(aws secretsmanager describe-secret \
        --region "${AWS_REGION}" \
        --secret-id "${PAYMENTS_SECRET_ARN}" \
        --query NextRotationDate \
        --output text)
    if [[ ${next} != None ]]; then
        seconds=$(date --date "${next}" +%s)
        now=$(date +%s)
        publish SecretDaysToRotation "$(((seconds - now) / 86400))"
    fi
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
LoadCredential=tls.crt:${private}/tls.crt
LoadCredential=tls.key:${private}/tls.key
Environment=PAYMENTS_SECRET_FILE=${secret}
ExecStart=${binary}
ExecReload=/bin/kill --signal HUP \$MAINPID
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
    # Not on all instances at once: one that gets on badly with a secret shows it before the others take it.
    cat >/etc/systemd/system/refresh-secret.service <<UNIT
[Unit]
Description=Takes a rotated secret of the payment service

[Service]
Type=oneshot
ExecStart=/usr/local/sbin/start-payments refresh-secret
UNIT
    cat >/etc/systemd/system/refresh-secret.timer <<UNIT
[Unit]
Description=Looks whether the secret of the payment service was rotated

[Timer]
OnActiveSec=60
OnUnitInactiveSec=60
RandomizedDelaySec=60

[Install]
WantedBy=timers.target
UNIT
    umask 077
}

answers() {
    curl --fail --silent --insecure --max-time 5 "https://127.0.0.1:${PAYMENTS_PORT}/health" >/dev/null
}

if [[ ${task} == refresh-secret ]]; then
    refresh_secret
    publish SecretRefreshFailed 0
    publish_rotation
    exit 0
fi

log 'starting'
make_user
install --directory --owner root --group root --mode 0711 "${private}"
install --directory --owner root --group payments --mode 0750 "${private}/secret"
# First of all the agent: what goes wrong after it is on record.
start_agent
patiently read_secret
mv "${secret}.new" "${secret}"
patiently make_certificate
write_unit
systemctl daemon-reload
systemctl enable --now payment-service.service
patiently answers
systemctl enable --now refresh-secret.timer
log 'the payment service answers'
