package dev.anteroom.content.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Counts the statements that the request pool prepares. */
public final class QueryCounter implements BeanPostProcessor {

    private static final int RUNS = 5;
    private static final AtomicInteger STATEMENTS = new AtomicInteger();

    /** How many statements this needs: the least of several runs, since others work too. */
    public static int during(Runnable work) {
        return IntStream.range(0, RUNS).map(run -> once(work)).min().orElseThrow();
    }

    private static int once(Runnable work) {
        int before = STATEMENTS.get();
        work.run();
        return STATEMENTS.get() - before;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source && name.equals("dataSource")
                ? counting(DataSource.class, source)
                : bean;
    }

    private static Object counting(Class<?> type, Object target) {
        return Proxy.newProxyInstance(
                QueryCounter.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("prepareStatement")) {
                        STATEMENTS.incrementAndGet();
                    }
                    try {
                        Object result = method.invoke(target, arguments);
                        return result instanceof Connection connection
                                ? counting(Connection.class, connection)
                                : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
