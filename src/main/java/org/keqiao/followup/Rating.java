package org.keqiao.followup;

/**
 * A value of a rating (评价), office practice and therefore data.
 *
 * @param dissatisfied whether it needs its reasons and is studied
 */
public record Rating(String code, String label, boolean dissatisfied) {}
