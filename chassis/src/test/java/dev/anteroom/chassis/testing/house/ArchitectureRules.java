package dev.anteroom.chassis.testing.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rules of architecture that hold in every module. */
public final class ArchitectureRules {

    private static final Set<String> BLOCKING =
            Set.of(
                    "block",
                    "blockFirst",
                    "blockLast",
                    "blockOptional",
                    "toFuture",
                    "toIterable",
                    "toStream");

    /** What {@code subscribe} is given where nobody hears of a failure: nothing, or a consumer. */
    private static final Set<List<String>> BARE =
            Set.of(List.of(), List.of("java.util.function.Consumer"));

    private ArchitectureRules() {}

    /** The packages below a root depend on each other in one direction only. */
    public static ArchRule noCyclesBelow(String root) {
        return SlicesRuleDefinition.slices()
                .matching(root + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("each must be understood without the others: move what both need down");
    }

    /** Nothing waits for a reactive type, and nothing starts one whose failure is lost. */
    public static ArchRule noBlockingOnReactiveTypes() {
        return ArchRuleDefinition.noClasses()
                .should()
                .callMethodWhere(
                        new DescribedPredicate<>("it waits for a Mono or Flux") {
                            @Override
                            public boolean test(JavaMethodCall call) {
                                return isReactive(call) && BLOCKING.contains(call.getName());
                            }
                        })
                .orShould()
                .callMethodWhere(
                        new DescribedPredicate<>("it subscribes without a word on failures") {
                            @Override
                            public boolean test(JavaMethodCall call) {
                                return isReactive(call)
                                        && "subscribe".equals(call.getName())
                                        && BARE.contains(parameters(call));
                            }
                        })
                .because("a blocked event loop stops everyone; return the Mono instead");
    }

    /** Rows come as a list: a stream of them keeps its connection until it is closed. */
    public static ArchRule noOpenRows() {
        return ArchRuleDefinition.noClasses()
                .should()
                .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
                .because("a connection that nobody gives back is lost to all: ask for list()");
    }

    private static boolean isReactive(JavaMethodCall call) {
        return call.getTargetOwner().isAssignableTo("org.reactivestreams.Publisher");
    }

    private static List<String> parameters(JavaMethodCall call) {
        return call.getTarget().getRawParameterTypes().stream().map(JavaClass::getName).toList();
    }
}
