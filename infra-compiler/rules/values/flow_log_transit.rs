rule! {
    /// A flow log of a transit gateway takes all traffic, each minute.
    ///
    /// `traffic_type` is refused for it, and `max_aggregation_interval` is 60.
    pub FlowLogTransit for aws_flow_log as flow {
        when: flow.transit_gateway_id != null || flow.transit_gateway_attachment_id != null,
        require: flow.traffic_type == null && (flow.max_aggregation_interval == 60 || flow.max_aggregation_interval == null),
        message: "{flow} of a transit gateway takes all traffic, each minute",
        help: "remove `traffic_type`, and set `max_aggregation_interval: 60`",
        at: flow.traffic_type,
        fails {
            resource aws_ec2_transit_gateway hub { description: "hub" }
            resource aws_flow_log all { transit_gateway_id: hub.id, traffic_type: "ALL", log_destination_type: "s3", log_destination: "arn:aws:s3:::flow" }
        }
        passes {
            resource aws_ec2_transit_gateway hub { description: "hub" }
            resource aws_flow_log all { transit_gateway_id: hub.id, max_aggregation_interval: 60, log_destination_type: "s3", log_destination: "arn:aws:s3:::flow" }
        }
    }
}
