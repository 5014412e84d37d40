// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.palier.fixtures.Samples;
import org.palier.ground.Faults;
import org.palier.ground.Watchdog;
import org.palier.ground.text.Bilingual;
import org.palier.model.Jurisdiction;
import org.palier.model.Study;
import org.palier.numbers.found.BodyCount;
import org.palier.numbers.found.ContributedFinding;
import org.palier.numbers.found.CountedShare;
import org.palier.numbers.found.Counting;
import org.palier.numbers.found.SourceAnswer;
import org.palier.numbers.view.StudyView;

class GuardedSourceTest {

	private static final Bilingual BODIES = new Bilingual("organismes", "bodies");
	private static final Bilingual ANSWER = new Bilingual("répondent", "answer");

	private final List<String> heard = new ArrayList<>();
	private final Faults faults = Faults.each(it -> heard.add(it.en()));
	private final StudyView view = view();

	private static StudyView view() {
		Study study = Samples.empty();
		Jurisdiction here = Samples.jurisdiction(study, "here");
		Samples.agency(here, "a");
		return StudyView.of(study);
	}

	private record Source(Function<StudyView, List<ContributedFinding>> finds) implements FindingSource {

		@Override
		public String id() {
			return "mine";
		}

		@Override
		public List<ContributedFinding> findings(StudyView of) {
			return finds.apply(of);
		}
	}

	private SourceAnswer ask(Function<StudyView, List<ContributedFinding>> finds) {
		return new GuardedSource(new Source(finds), faults).ask(view);
	}

	private static ContributedFinding finding(String id, Bilingual measure, String body) {
		return new ContributedFinding.Share(id, BODIES, measure, Counting.ALL,
				new CountedShare("all", "answers", List.of(BodyCount.of(body, true))));
	}

	@Test
	void twoOfOneIdAreTold() {
		SourceAnswer found = ask(it -> List.of(finding("x", ANSWER, "a"), finding("x", ANSWER, "a"), finding("y", ANSWER, "a")));
		assertThat(found.findings()).extracting(ContributedFinding::id).containsExactly("x", "y");
		assertThat(found.faults()).singleElement()
				.satisfies(it -> assertThat(it.en()).isEqualTo("The plug-in “mine” gave two findings “x”: the second one is left out."));
		assertThat(heard).hasSize(1);
	}

	@Test
	void wordsWithNumbersAndBodiesThatAreNotThereAreLeftOutByName() {
		SourceAnswer found = ask(it -> List.of(finding("typed", new Bilingual("répondent à 90", "answer 90"), "a"), finding("gone", ANSWER, "z"),
				finding("French", ANSWER, "a"), finding("one", new Bilingual("", "answer"), "a"), finding("long", Bilingual.same("a".repeat(81)), "a"),
				finding("good", ANSWER, "a")));
		assertThat(found.findings()).extracting(ContributedFinding::id).containsExactly("good");
		assertThat(found.faults()).extracting(Bilingual::en).satisfiesExactly(it -> assertThat(it).contains("“typed”", "no digit"),
				it -> assertThat(it).contains("“gone”", "agency “z”"), it -> assertThat(it).contains("“French”", "lower-case"),
				it -> assertThat(it).contains("“one”", "no words"), it -> assertThat(it).contains("“long”", "80"));
	}

	@Test
	void noMoreThanAPageCanLookAt() {
		SourceAnswer found = ask(it -> IntStream.range(0, 60).mapToObj(i -> finding("f" + i, ANSWER, "a")).toList());
		assertThat(found.findings()).hasSize(GuardedSource.MOST);
		assertThat(found.faults()).singleElement().satisfies(it -> assertThat(it.en()).contains("60", "50"));
	}

	@Test
	void whateverItThrowsItFoundNothing() {
		for (Throwable thrown : List.of(new IllegalStateException("no clock"), new StackOverflowError("deep"),
				new NoClassDefFoundError("gone"), new AssertionError("x"))) {
			SourceAnswer found = ask(it -> GuardedSourceTest.<RuntimeException>thrown(thrown));
			assertThat(found.findings()).isEmpty();
			assertThat(found.faults()).singleElement().satisfies(it -> assertThat(it.en()).contains("“mine”", thrown.getMessage()));
		}
		assertThat(ask(it -> null).faults()).singleElement().satisfies(it -> assertThat(it.en()).contains("no findings"));
		assertThat(heard).hasSize(5);
		assertThatThrownBy(() -> ask(it -> {
			throw new CancellationException();
		})).isInstanceOf(CancellationException.class);
	}

	@SuppressWarnings("unchecked")
	private static <X extends Throwable> List<ContributedFinding> thrown(Throwable it) throws X {
		throw (X) it;
	}

	@Test
	@Timeout(20)
	void oneThatDoesNotEndIsGivenUpAndNotAskedAgain() {
		var endless = new GuardedSource(new Source(it -> {
			while (true) {
				Thread.onSpinWait();
				if (Thread.interrupted()) {
					throw new IllegalStateException("stopped");
				}
			}
		}), new Watchdog(Duration.ofMillis(200)), faults);
		SourceAnswer found = endless.ask(view);
		assertThat(found.faults()).singleElement().satisfies(it -> assertThat(it.en()).contains("did not answer", "not asked again"));
		long start = System.nanoTime();
		assertThat(endless.ask(view).faults()).hasSize(1);
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(150));
		assertThat(heard).as("told once").hasSize(1);
	}
}
