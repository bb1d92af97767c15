package dev.anteroom.content.article.studio;

import dev.anteroom.content.body.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What marks a page as a preview.
 *
 * @param desk where the article is written on; null when nothing of what is shown is saved
 * @param findings what its author may want to mend
 */
record Preview(@Nullable String desk, List<Finding> findings) {}
