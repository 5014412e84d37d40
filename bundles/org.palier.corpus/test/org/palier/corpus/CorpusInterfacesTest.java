// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Every question to a corpus has an answer: none is left to who implements it, and nobody else can. */
class CorpusInterfacesTest {

	@Test
	void noQuestionIsLeftOpen() {
		assertThat(Stream.of(Corpus.class, CorpusView.class).flatMap(it -> Arrays.stream(it.getMethods())).filter(Method::isDefault)
				.map(it -> it.getName() + "/" + it.getParameterCount())).as("shorter forms of another question, and nothing else")
				.containsExactlyInAnyOrder("recode/5", "counts/1", "replies/1");
		assertThat(Stream.of(Corpus.class, CorpusView.class, PostReading.class, CodingReading.class, PostCounting.class, CorpusChecks.class))
				.allMatch(Class::isSealed);
	}
}
