package dev.anteroom.content.body;

import org.commonmark.node.CustomBlock;

/** What a wide table scrolls in on a narrow screen; reached by keyboard too. */
final class TableScroll extends CustomBlock {}
