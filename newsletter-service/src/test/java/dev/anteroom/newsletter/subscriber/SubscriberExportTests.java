package dev.anteroom.newsletter.subscriber;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubscriberExportTests {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "ada@example.org, \"ada@example.org\"",
                "=1+1@example.org, \"'=1+1@example.org\"",
                "+news@example.org, \"'+news@example.org\"",
                "a\"b, \"a\"\"b\""
            })
    void leavesNothingThatASpreadsheetWouldRun(String value, String cell) {
        assertThat(SubscriberExport.cell(value)).isEqualTo(cell);
    }
}
