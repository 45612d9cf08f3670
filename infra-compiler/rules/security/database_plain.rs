rule! {
    /// A database answers with encryption alone.
    ///
    /// `require_secure_transport` of MySQL and `rds.force_ssl` of PostgreSQL refuse who asks in the open. Off by itself:
    /// newer engines of PostgreSQL do so without a word.
    pub DatabasePlain for aws_db_instance(asked: contains(["mysql", "mariadb", "postgres"], it.engine), groups: aws_db_parameter_group, own: it.parameter_group_name) | aws_rds_cluster(asked: contains(["aurora-mysql", "aurora-postgresql"], it.engine), groups: aws_rds_cluster_parameter_group, own: it.db_cluster_parameter_group_name) as it {
        when: asked,
        require: any(groups, group => (group.name == own || group.id == own) && any(group.parameter, p => contains(["require_secure_transport", "rds.force_ssl"], p.name) && contains(["1", "ON", "on"], p.value))),
        message: "{it} answers without encryption too",
        help: "set `require_secure_transport` or `rds.force_ssl` in its parameter group",
        level: allow,
        fails {
            resource aws_db_instance shop { engine: "mysql", instance_class: "db.t4g.micro", allocated_storage: 20, username: "shop", manage_master_user_password: true, skip_final_snapshot: true }
        }
        fails {
            resource aws_db_parameter_group shop { name: "shop", family: "mysql8.0", parameter { name: "require_secure_transport", value: "0" } }
            resource aws_db_instance shop { engine: "mysql", instance_class: "db.t4g.micro", allocated_storage: 20, username: "shop", manage_master_user_password: true, skip_final_snapshot: true, parameter_group_name: aws_db_parameter_group.shop.name }
        }
        fails { resource aws_rds_cluster shop { engine: "aurora-mysql", skip_final_snapshot: true } }
        passes {
            resource aws_db_parameter_group shop { name: "shop", family: "mysql8.0", parameter { name: "require_secure_transport", value: "1" } }
            resource aws_db_instance shop { engine: "mysql", instance_class: "db.t4g.micro", allocated_storage: 20, username: "shop", manage_master_user_password: true, skip_final_snapshot: true, parameter_group_name: aws_db_parameter_group.shop.name }
        }
        passes {
            resource aws_rds_cluster_parameter_group shop { name: "shop", family: "aurora-mysql8.0", parameter { name: "require_secure_transport", value: "ON" } }
            resource aws_rds_cluster shop { engine: "aurora-mysql", skip_final_snapshot: true, db_cluster_parameter_group_name: aws_rds_cluster_parameter_group.shop.name }
        }
    }
}
