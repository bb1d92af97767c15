package dev.anteroom.content.body;

import java.util.ArrayDeque;
import java.util.Deque;
import org.commonmark.node.Node;

/** How deeply a document is nested, found without recursion, which deep nesting would break. */
final class Depth {

    private record Step(Node node, int depth) {}

    private Depth() {}

    static int of(Node document) {
        Deque<Step> open = new ArrayDeque<>();
        open.push(new Step(document, 0));
        int deepest = 0;
        while (!open.isEmpty()) {
            Step step = open.pop();
            deepest = Math.max(deepest, step.depth());
            for (Node child = step.node().getFirstChild(); child != null; child = child.getNext()) {
                open.push(new Step(child, step.depth() + 1));
            }
        }
        return deepest;
    }
}
