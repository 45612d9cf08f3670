//! A dashboard as data: graphs in a grid, three to a row.

use infra::stack;

stack! {
    /// A dashboard of the graphs that it is given.
    ///
    /// A graph has a `title`, a `stat` and `metrics` in CloudWatch's own form: namespace, metric, dimension, value, …. Values come from
    /// resources of the program, so a renamed resource cannot leave a graph that stays empty.
    pub Dashboard<qualifier: string, shared region: string, note: string, graphs: any> {
        let header = { type: "text", x: 0, y: 0, width: 24, height: 2, properties: { markdown: note } };
        resource aws_cloudwatch_dashboard dashboard {
            dashboard_name: "cloudwatch-dashboard-{qualifier}-{suffix}",
            dashboard_body: jsonencode({
                widgets: concat(
                    [header],
                    [
                        for index, graph in graphs: {
                            type: "metric",
                            x: index % 3 * 8,
                            y: 2 + (index - index % 3) * 2,
                            width: 8,
                            height: 6,
                            properties: {
                                title: graph.title,
                                region: region,
                                view: "timeSeries",
                                stacked: false,
                                period: 60,
                                stat: graph.stat,
                                metrics: graph.metrics,
                            },
                        }
                    ],
                ),
            }),
        }
        output name = dashboard.dashboard_name;
    }
}
