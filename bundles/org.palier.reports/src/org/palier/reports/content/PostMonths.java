// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.ground.text.Wording;
import org.palier.numbers.view.StudyView;
import org.palier.reports.words.ReportWords;

/**
 * The months over which the posts of bodies were written.
 *
 * @param first month with a post
 * @param last  month with a post; may be the first
 */
public record PostMonths(YearMonth first, YearMonth last) {

	private static final Wording WORDS = ReportWords.all();
	private static final String VOWELS = "aeiou";
	private static final DateTimeFormatter ALONE = DateTimeFormatter.ofPattern("LLLL");

	/** The months of a study; empty where no post of a body has a date. */
	static Optional<PostMonths> of(StudyView view) {
		List<String> months = IntStream.range(0, view.posts().cells()).filter(it -> view.posts().isOwn(it) && view.posts().posts(it) > 0)
				.mapToObj(view.posts()::month).filter(it -> !it.isEmpty()).distinct().sorted().toList();
		return months.isEmpty() ? Optional.empty()
				: Optional.of(new PostMonths(YearMonth.parse(months.getFirst()), YearMonth.parse(months.getLast())));
	}

	/** The months of a study for a caption, with a comma before; empty where no post of a body has a date. */
	public static Bilingual caption(StudyView view) {
		return of(view).map(it -> it.isOne() ? WORDS.text("posts.month", month(it.last)) : WORDS.text("posts.months", it.start(), month(it.last)))
				.orElse(Bilingual.EMPTY);
	}

	/** The months of a study in a sentence, the year once where it is one; empty where no post of a body has a date. */
	public static Bilingual span(StudyView view) {
		return of(view).map(it -> it.isOne() ? WORDS.text("posts.in", month(it.last)) : WORDS.text("posts.span", it.start(), month(it.last)))
				.orElse(Bilingual.EMPTY);
	}

	/** The first month with the word that stands before it; its year is said where the last month has another. */
	private Bilingual start() {
		if (first.getYear() != last.getYear()) {
			return from(month(first));
		}
		return from(new Bilingual(ALONE.withLocale(Locale.CANADA_FRENCH).format(first), ALONE.withLocale(Locale.CANADA).format(first)));
	}

	boolean isOne() {
		return first.equals(last);
	}

	/** A month with the French word for “from”, which is shortened before a vowel. */
	static Bilingual from(Bilingual month) {
		return new Bilingual((VOWELS.indexOf(month.fr().charAt(0)) < 0 ? "de " : "d’") + month.fr(), month.en());
	}

	private static Bilingual month(YearMonth month) {
		return new Bilingual(new Typography(Locale.CANADA_FRENCH).month(month), new Typography(Locale.CANADA).month(month));
	}
}
