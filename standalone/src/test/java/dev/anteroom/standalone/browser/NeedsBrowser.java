package dev.anteroom.standalone.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips a test where there is no Chromium, unless {@code ANTEROOM_BROWSER_REQUIRED=true}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsBrowser.Condition.class)
public @interface NeedsBrowser {

    /** Decides before anything of the test is started. */
    final class Condition implements ExecutionCondition {

        private static final String HOW_TO_GET_ONE =
                "No Chromium here. Install one (Debian: apt-get install chromium-headless-shell) or set"
                        + " ANTEROOM_CHROMIUM to its path, and the browser tests run too.";

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (Chromium.find().isPresent()) {
                return ConditionEvaluationResult.enabled("Chromium is here");
            }
            if (Chromium.isRequired()) {
                throw new IllegalStateException(HOW_TO_GET_ONE);
            }
            return ConditionEvaluationResult.disabled(HOW_TO_GET_ONE);
        }
    }
}
