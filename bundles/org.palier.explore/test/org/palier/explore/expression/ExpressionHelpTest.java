// SPDX-License-Identifier: EPL-2.0
package org.palier.explore.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palier.fixtures.Samples;
import org.palier.numbers.view.StudyView;

/** The help has each view and each column that an expression can name, in both languages. */
class ExpressionHelpTest {

	@ParameterizedTest
	@ValueSource(strings = { "html/expressions.html", "nl/fr/html/expressions.html" })
	void thePageHasEachViewAndColumn(String page) throws IOException {
		String html = Files.readString(Path.of(System.getProperty("palier.root"), "bundles/org.palier.help", page));
		for (StudyColumns.View view : new StudyColumns(StudyView.of(Samples.empty())).all()) {
			assertThat(html).contains("<td><code>" + view.name() + "</code></td>");
			view.columns().forEach(it -> assertThat(html).as(view.name()).contains("<code>" + it.name() + "</code>"));
		}
	}
}
