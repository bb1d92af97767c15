package dev.anteroom.standalone.browser;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.validation.SimpleDocumentValidator.SchemaReadException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** The Nu HTML checker, with its grammar read once. */
final class NuChecker {

    private static final String GRAMMAR = "http://s.validator.nu/html5-all.rnc";

    private final SimpleDocumentValidator validator = new SimpleDocumentValidator();

    private NuChecker() throws Exception {
        validator.setUpMainSchema(GRAMMAR, new DefaultHandler());
    }

    static NuChecker load() {
        try {
            return new NuChecker();
        } catch (SchemaReadException e) {
            throw new IllegalStateException("The grammar cannot be read", e);
        } catch (Exception e) {
            throw new IllegalStateException("The Nu checker cannot start", e);
        }
    }

    /** One line for each error, empty when there is none. */
    synchronized List<String> errorsIn(String html) {
        Errors errors = new Errors();
        try {
            validator.setUpValidatorAndParsers(errors, true, false);
            validator.checkHtmlInputSource(new InputSource(new StringReader(html)));
        } catch (IOException e) {
            throw new UncheckedIOException("The Nu checker could not read the page", e);
        } catch (SAXException e) {
            throw new IllegalStateException("The Nu checker could not judge the page", e);
        }
        return errors.lines;
    }

    /** Warnings are not kept. */
    private static final class Errors extends DefaultHandler {

        private final List<String> lines = new ArrayList<>();

        @Override
        public void error(SAXParseException e) {
            lines.add("line " + e.getLineNumber() + ": " + e.getMessage());
        }

        @Override
        public void fatalError(SAXParseException e) {
            error(e);
        }
    }
}
