stack! {
    pub Demo<wide: bool> {
        resource aws_instance web {
            ami: "ami-0123456789abcdef0",
            ami: "ami-0123456789abcdef1",
          //^^^ `ami` is set twice
          // = help: remove one of the two
            if wide { instance_type: "m5.large" } else { instance_type: "t3.micro" }
            instance_type: "t3.nano",
          //^^^^^^^^^^^^^ `instance_type` is set twice
          // = help: remove one of the two
            root_block_device { volume_size: 10, volume_size: 20 }
            //                                   ^^^^^^^^^^^ `volume_size` is set twice
            // = help: remove one of the two
            ebs_block_device { device_name: "a" }
            ebs_block_device { device_name: "b" }
        }
    }
}
