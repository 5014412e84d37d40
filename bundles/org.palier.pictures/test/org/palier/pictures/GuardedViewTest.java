// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import org.junit.jupiter.api.Test;
import org.palier.ground.Watchdog;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.numbers.indicators.PyramidProfile;
import org.palier.numbers.view.StudyView;
import org.palier.pictures.Drawing.Dash;

class GuardedViewTest {

	private static final PictureStyle STYLE = new PictureStyle(FontMetrics.openSans(), new Typography(Locale.CANADA), Palette.LIGHT);
	/** Longer than a busy machine takes for any picture: what answers at all is waited for. */
	private static final Watchdog WATCHDOG = new Watchdog(Duration.ofMinutes(2));
	/** For what never answers, however long it is waited for. */
	private static final Watchdog IMPATIENT = new Watchdog(Duration.ofMillis(100));

	private final Samples.Sample sample = Samples.random(3, 3, 20, true);
	private final PyramidRequest request = new PyramidRequest(sample.view(), sample.profile(), PyramidOptions.REPORT, STYLE,
			TokenMarks.NONE);
	private final List<Bilingual> reasons = new ArrayList<>();

	private record Invented(Function<PyramidRequest, PyramidLayout> composing) implements PyramidView {

		@Override
		public String id() {
			return "invented";
		}

		@Override
		public Bilingual name() {
			return new Bilingual("Inventée", "Invented");
		}

		@Override
		public PyramidLayout compose(PyramidRequest wanted) {
			return composing.apply(wanted);
		}
	}

	@Test
	void aViewThatWorksIsPassedOn() {
		var guarded = new GuardedView(new StackedPyramid(), WATCHDOG, reasons::add);
		assertThat(guarded.compose(request)).isEqualTo(new StackedPyramid().compose(request));
		assertThat(reasons).isEmpty();
	}

	@Test
	void whatThrowsBecomesASentenceAndIsNotCalledAgain() {
		var calls = new AtomicInteger();
		var guarded = new GuardedView(new Invented(it -> {
			calls.incrementAndGet();
			throw new IllegalStateException("out of order");
		}), WATCHDOG, reasons::add);

		PyramidLayout first = guarded.compose(request);
		PyramidLayout second = guarded.compose(request);

		assertThat(first.tokens()).isEmpty();
		assertThat(first.alt()).contains("“Invented”", "out of order – ISE-GVT-").isEqualTo(second.alt());
		assertThat(calls).hasValue(1);
		assertThat(reasons).singleElement().satisfies(it -> assertThat(it.fr()).contains("«\u202fInventée\u202f»"));
	}

	@Test
	void whatNeverEndsIsGivenUp() {
		var guarded = new GuardedView(new Invented(it -> {
			while (!Thread.currentThread().isInterrupted()) {
				Thread.onSpinWait();
			}
			return null;
		}), IMPATIENT, reasons::add);
		assertThat(guarded.compose(request).alt()).contains("invented");
		assertThat(reasons).hasSize(1);
	}

	@Test
	void whatCannotBePaintedIsRefused() {
		PyramidLayout good = new StackedPyramid().compose(request);
		List<PyramidLayout> bad = new ArrayList<>();
		bad.add(null);
		bad.add(with(good, Double.NaN, "#ffffff", List.of()));
		bad.add(with(good, 1e9, "#ffffff", List.of()));
		bad.add(with(good, 800, "white", List.of()));
		bad.add(with(good, 800, "#ffffff", List.of(new Drawing.Disc(0, Double.POSITIVE_INFINITY, 1, "#ffffff"))));
		bad.add(with(good, 800, "#ffffff", List.of(new Drawing.Words(new TextLine("x", 0, 0, 1, 12, false, "")))));
		bad.add(with(good, 800, "#ffffff", List.of(new Drawing.Line(List.of(), "#ffffff", 1, Dash.NONE))));
		for (PyramidLayout layout : bad) {
			reasons.clear();
			assertThat(new GuardedView(new Invented(it -> layout), WATCHDOG, reasons::add).compose(request).tokens()).isEmpty();
			assertThat(reasons).as(String.valueOf(layout)).hasSize(1);
		}
	}

	private static PyramidLayout with(PyramidLayout it, double width, String background, List<Drawing.Shape> shapes) {
		return new PyramidLayout(width, it.height(), background, shapes, it.texts(), it.bands(), it.tokens(), it.shares(), it.legend(),
				it.alt());
	}

	@Test
	void aDecorationThatThrowsMarksNothingAndThePictureSaysSo() {
		var guarded = new GuardedDecoration(new TokenDecoration() {

			@Override
			public String id() {
				return "invented";
			}

			@Override
			public Bilingual name() {
				return Bilingual.same("Invented");
			}

			@Override
			public Map<PyramidProfile.Token, TokenMark> marks(StudyView view, PyramidProfile profile) {
				throw new IllegalStateException("out of order");
			}
		}, WATCHDOG, reasons::add);

		TokenMarks marks = TokenMarks.of(sample.view(), sample.profile(), List.of(guarded));

		PyramidLayout layout = new StackedPyramid()
				.compose(new PyramidRequest(sample.view(), sample.profile(), PyramidOptions.REPORT, STYLE, marks));
		assertThat(layout.tokens()).isNotEmpty().allSatisfy(it -> assertThat(it.badges()).isEmpty());
		assertThat(layout.alt()).contains("“Invented” failed", "out of order");
		assertThat(reasons).hasSize(1);
	}
}
