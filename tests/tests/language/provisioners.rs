//! Provisioners and connections, which keep their order.

use infra_macros::stack;

stack! {
    #[workspace("provisioners")]
    pub Provisioners {
        variable host { type: string, default: "127.0.0.1" }
        variable run { type: bool, default: false }
        resource terraform_data local {
            input: "value",
            provisioner "local-exec" { command: "test \"$INPUT\" = \"value\"", environment: { INPUT: self.input } }
            provisioner "local-exec" {
                command: "exit 1",
                interpreter: ["/bin/sh", "-c"],
                working_dir: path.module,
                on_failure: continue,
                quiet: true,
            }
            provisioner "local-exec" { when: destroy, command: "echo ${{literal}} {self.output}" }
        }
        resource terraform_data remote {
            count: if run { 1 } else { 0 },
            connection { type: "ssh", host: host, user: "admin", timeout: "2m", agent: false }
            provisioner "file" { content: "of {host}", destination: "/tmp/file" }
            provisioner "remote-exec" {
                inline: ["echo one", "echo {self.id}"],
                connection { type: "ssh", host: host, port: 2222 }
            }
        }
        output done = local.output;
    }
}
