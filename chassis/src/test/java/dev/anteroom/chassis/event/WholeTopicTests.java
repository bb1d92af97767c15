package dev.anteroom.chassis.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.anteroom.chassis.testing.KafkaServer;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class WholeTopicTests {

    private final List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();

    @Test
    void readsAllThatIsThereAndATopicThatIsNotAsEmpty() throws Exception {
        TestKafka.send(new ProducerRecord<>("whole", "a", new byte[] {1}));
        TestKafka.send(new ProducerRecord<>("whole", "b", new byte[] {2}));
        WholeTopic topics = new WholeTopic(TestKafka.clients(KafkaServer.shared().addresses()));

        topics.read("whole", found::add);
        topics.read("nothing-there", found::add);

        assertThat(found).extracting(ConsumerRecord::key).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void saysThatKafkaDoesNotAnswer() {
        WholeTopic topics = new WholeTopic(TestKafka.clients("127.0.0.1:1"));

        assertThatExceptionOfType(BrokerUnreachableException.class)
                .isThrownBy(() -> topics.read("whole", found::add))
                .withMessageContaining("spring.kafka.bootstrap-servers");
    }
}
