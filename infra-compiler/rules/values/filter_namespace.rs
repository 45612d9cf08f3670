rule! {
    /// A filter of logs writes metrics of one's own.
    ///
    /// Namespaces that begin with `AWS/` are AWS's.
    pub FilterNamespace for aws_cloudwatch_log_metric_filter.metric_transformation as metric of filter {
        require: !startswith(metric.namespace, "AWS/"),
        message: "AWS keeps the namespace `{metric.namespace}` for itself",
        help: "write a namespace of your own",
        at: metric.namespace,
        fails {
            resource aws_cloudwatch_log_metric_filter errors { name: "errors", pattern: "ERROR", log_group_name: "shop", metric_transformation { namespace: "AWS/Shop", name: "Errors", value: "1" } }
        }
        passes {
            resource aws_cloudwatch_log_metric_filter errors { name: "errors", pattern: "ERROR", log_group_name: "shop", metric_transformation { namespace: "Shop", name: "Errors", value: "1" } }
        }
    }
}
