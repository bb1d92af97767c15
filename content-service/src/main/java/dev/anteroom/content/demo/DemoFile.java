package dev.anteroom.content.demo;

/**
 * A Markdown file of the demo.
 *
 * @param front what stands between the first two lines of dashes
 * @param body the Markdown after them
 */
record DemoFile(DemoMap front, String body) {}
