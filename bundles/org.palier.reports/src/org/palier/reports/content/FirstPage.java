// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.palier.core.census.PostEstimates.Checked;
import org.palier.core.census.PostEstimates.Domain;
import org.palier.core.census.PostEstimates.OfFacet;
import org.palier.core.census.PostEstimates.Shares;
import org.palier.core.census.StudyView;
import org.palier.core.census.TheoryView;
import org.palier.core.indicators.PostCoverage;
import org.palier.core.indicators.PyramidProfile;
import org.palier.core.layout.Palette;
import org.palier.core.text.Bilingual;
import org.palier.core.text.Wording;
import org.palier.reports.words.ReportWords;

/** Writes the {@link FrontPage} of a study: what is told depends on what it has, posts before usages of presences, these before accounts alone. */
final class FirstPage {

	private static final int PLATFORMS = 4;
	private static final int BARS = 6;
	private static final double MUCH = 0.6;
	private static final double NEARLY = 0.8;
	/** Agreement is told as so many times of so many. */
	private static final int TIMES = 10;
	/** What rounding a share alone to whole percent changes at most. */
	private static final double HALF = 0.005;

	private final Wording words = ReportWords.front();
	private final StudyView view;
	private final Locale locale;
	private final Palette palette;
	private final FrontFacts facts;
	private final Presences presences;
	/** Empty where no ordered theory tells anything. */
	private final Optional<PyramidProfile> profile;
	private final List<FrontLevel> levels;
	private final Optional<OfFacet> corrected;

	private FirstPage(StudyView view, Locale locale, Palette palette, FrontFacts facts) {
		this.palette = palette;
		this.view = view;
		this.facts = facts;
		this.locale = locale;
		presences = Presences.of(view);
		List<TheoryView> ordered = view.theories().stream().filter(it -> it.ordered() && it.categories().size() > 1).toList();
		profile = ordered.stream().map(it -> PyramidProfile.ofPosts(view, it)).filter(it -> it.placed() > 0).findFirst()
				.or(() -> ordered.stream().map(it -> PyramidProfile.of(view, it)).filter(it -> it.placed() > 0).findFirst());
		levels = profile.map(it -> it.posts().isPresent() ? FrontLevel.ofPosts(view, it) : FrontLevel.ofUsages(it)).orElse(List.of());
		corrected = profile.filter(it -> it.posts().isPresent()).flatMap(it -> FrontLevel.corrected(view, it.theory()));
	}

	/** The page; empty for a study of which nothing is known. */
	static Optional<FrontPage> of(StudyView view, Locale locale, Palette palette, FrontFacts facts) {
		var page = new FirstPage(view, locale, palette, facts);
		if (page.presences.present() == 0 && page.levels.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(new FrontPage(page.finding(), page.subject(), page.sentences(), page.picture(), page.legend(), page.whom(), page.worth()));
	}

	private boolean posts() {
		return profile.filter(it -> it.posts().isPresent()).isPresent();
	}

	private boolean people() {
		return profile.flatMap(PyramidProfile::posts).filter(it -> it.machine() == 0).isPresent();
	}

	private boolean alone() {
		return posts() && corrected.isEmpty() && !people();
	}

	/** How the programs did on these levels where they were checked. */
	private Optional<Checked> checked() {
		return profile.filter(it -> alone()).flatMap(it -> view.estimates().checked(it.theory().facet()));
	}

	private Bilingual finding() {
		if (levels.isEmpty()) {
			if (presences.isListOfFound()) {
				return words.text("finding.listed", FrontNumbers.count(presences.present()), FrontNumbers.count(presences.platforms()), presences.platforms());
			}
			return FrontNumbers.fraction(presences.share()).map(it -> words.text("finding.present.fraction", it[0], it[1]))
					.orElseGet(() -> words.text("finding.present", FrontNumbers.percent(presences.share())));
		}
		Bilingual told = known("level", levels.getFirst()).isPresent() && levels.size() > 1 ? exchange(levels.getFirst().share(), levels.get(1).share())
				: words.text(posts() ? "finding.posts" : "finding.usages",
						name(levels.stream().max(Comparator.comparingDouble(FrontLevel::share)).orElseThrow()));
		return alone() ? words.text("finding.alone", told) : told;
	}

	private Bilingual exchange(double informing, double exchanging) {
		return words.text(exchanging > informing ? "finding.exchange" : exchanging >= NEARLY * informing ? "finding.even"
				: informing >= MUCH && exchanging <= informing / 2 ? "finding.inform" : "finding.more");
	}

	private Bilingual subject() {
		List<Bilingual> names = presences.largest().stream().map(it -> view.platforms().get(it).name()).toList();
		if (names.isEmpty()) {
			return Bilingual.EMPTY;
		}
		List<Bilingual> first = names.stream().limit(PLATFORMS).toList();
		int more = names.size() - first.size();
		Bilingual where = more > 0 ? words.text("subject.more", listed(first, false), more)
				: words.text("subject.platforms", listed(first, true));
		List<String> months = IntStream.range(0, view.posts().cells()).filter(it -> view.posts().isOwn(it) && view.posts().posts(it) > 0)
				.mapToObj(view.posts()::month).filter(it -> !it.isEmpty()).distinct().sorted().toList();
		return months.isEmpty() ? where : months.size() == 1 ? words.text("subject.month", where, month(months.getFirst()))
				: words.text("subject.months", where, month(months.getFirst()), month(months.getLast()));
	}

	private Bilingual listed(List<Bilingual> names, boolean last) {
		String and = last && names.size() > 1 ? "and" : "";
		return new Bilingual(listed(names.stream().map(Bilingual::fr).toList(), and.isEmpty() ? ", " : " et "),
				listed(names.stream().map(Bilingual::en).toList(), and.isEmpty() ? ", " : " and "));
	}

	private static String listed(List<String> names, String last) {
		return names.size() == 1 ? names.getFirst() : String.join(", ", names.subList(0, names.size() - 1)) + last + names.getLast();
	}

	private static Bilingual month(String month) {
		YearMonth it = YearMonth.parse(month);
		return new Bilingual(DateTimeFormatter.ofPattern("MMMM yyyy", Locale.CANADA_FRENCH).format(it),
				DateTimeFormatter.ofPattern("MMMM yyyy", Locale.CANADA).format(it));
	}

	private List<KeyFigure> sentences() {
		List<KeyFigure> told = new ArrayList<>();
		if (presences.present() > 0) {
			told.add(present());
		}
		levels.stream().limit(presences.present() > 0 ? 3 : 4).forEach(it -> told.add(level(it)));
		facts.questions().ifPresent(it -> told.add(new KeyFigure("front_answered", FrontNumbers.percent((double) it.answered() / it.asked()),
				words.text("answered"), words.text("answered.detail", capital(FrontNumbers.range(it.low(), it.high())), FrontNumbers.count(it.answered()),
						FrontNumbers.count(it.asked())))));
		if (presences.largest().size() > 1 && facts.questions().isEmpty()) {
			int platform = presences.largest().getFirst();
			long here = presences.on(platform);
			told.add(new KeyFigure("front_used", FrontNumbers.percent((double) here / presences.all()),
					words.text("used", view.platforms().get(platform).name()), words.text("used.detail", FrontNumbers.count(here), FrontNumbers.count(presences.all()))));
		}
		return told;
	}

	private KeyFigure present() {
		if (presences.isListOfFound()) {
			return new KeyFigure("front_present", FrontNumbers.count(presences.present()), words.text("present.listed"), words.text("present.listed.detail"));
		}
		Optional<int[]> fraction = FrontNumbers.fraction(presences.share());
		Bilingual percent = FrontNumbers.percent(presences.share());
		Bilingual left = presences.unchecked() == 0 ? Bilingual.EMPTY
				: words.text("unchecked", FrontNumbers.count(presences.unchecked()), FrontNumbers.count(presences.cells()));
		return new KeyFigure("front_present", fraction.map(it -> words.text("present.fraction", it[0], it[1])).orElse(percent),
				fraction.map(it -> words.text("present.of", it[0])).orElseGet(() -> words.text("present")),
				words.text(fraction.isPresent() ? "present.detail.fraction" : "present.detail", FrontNumbers.count(presences.present()),
						FrontNumbers.count(presences.checked()), left, percent));
	}

	private KeyFigure level(FrontLevel it) {
		String kind = posts() ? "level" : "usages";
		Bilingual label = told(kind, it);
		PyramidProfile counted = profile.orElseThrow();
		long here = counted.levels().get(levels.indexOf(it));
		Bilingual detail;
		if (corrected.isPresent()) {
			Bilingual misled = it.misleads() ? words.text("detail.misleads", FrontNumbers.percent(it.alone())) : Bilingual.EMPTY;
			detail = words.text("detail.corrected", capital(FrontNumbers.range(it.low(), it.high())), FrontNumbers.count(coded()), misled);
		} else if (alone()) {
			Bilingual posts = FrontNumbers.count(here);
			Bilingual classified = FrontNumbers.count(counted.placed());
			detail = checked().map(errors -> errors.bands().get(it.category().id()))
					.map(band -> words.text("detail.alone.band", posts, classified, FrontNumbers.range(band.low(), band.high())))
					.orElseGet(() -> words.text("detail.alone", posts, classified));
		} else if (posts()) {
			detail = words.text("detail.people", capital(FrontNumbers.range(it.low(), it.high())), FrontNumbers.count(here), FrontNumbers.count(counted.placed()));
		} else {
			detail = words.text("detail.usages", FrontNumbers.count(here), FrontNumbers.count(counted.placed()));
		}
		return new KeyFigure("front_" + it.category().id(), FrontNumbers.percent(it), label, detail);
	}

	private static Bilingual capital(Bilingual text) {
		return new Bilingual(text.fr().substring(0, 1).toUpperCase(Locale.ROOT) + text.fr().substring(1),
				text.en().substring(0, 1).toUpperCase(Locale.ROOT) + text.en().substring(1));
	}

	/**
	 * What is done on a level: the sentences that we have for the levels of Chang and Kannan's, unless the study's own theory means something else by
	 * them; else what the theory means by it, else its name.
	 */
	private Bilingual told(String kind, FrontLevel level) {
		Bilingual meaning = level.category().meaning();
		Optional<Bilingual> ours = meaning.isEmpty() || known("more", level).filter(meaning::equals).isPresent() ? known(kind, level) : Optional.empty();
		return ours.orElseGet(() -> meaning.isEmpty() ? words.text(kind + ".other", level.category().plainName()) : words.text(kind + ".meaning", meaning));
	}

	/** Plain words for a level of Chang and Kannan's in a study whose theory has none; empty for another's. */
	private Optional<Bilingual> known(String kind, FrontLevel level) {
		boolean theirs = profile.filter(it -> it.theory().id().equals("chang_kannan")).isPresent();
		return theirs && List.of("communication", "interaction", "service").contains(level.category().id())
				? Optional.of(words.text(kind + "." + level.category().id())) : Optional.empty();
	}

	private Bilingual name(FrontLevel level) {
		return level.category().plain().isEmpty() ? known("name", level).orElse(level.category().name()) : level.category().plain();
	}

	private Bilingual more(FrontLevel level) {
		return level.category().meaning().isEmpty() ? known("more", level).orElse(Bilingual.EMPTY) : level.category().meaning();
	}

	private long coded() {
		return corrected.stream().flatMap(it -> it.parts().values().stream()).flatMap(it -> it.codes().values().stream()).mapToLong(it -> it.coded()).max()
				.orElse(0);
	}

	private Optional<ReportFigure> picture() {
		List<FrontPicture.Row> rows = new ArrayList<>();
		for (int i = levels.size() - 1; i >= 0; i--) {
			FrontLevel it = levels.get(i);
			rows.add(new FrontPicture.Row(name(it).in(locale), more(it).in(locale),
					palette.level(levels.size() - 1 - i, levels.size(), it.category().color()), it,
					it.hasRange() ? FrontNumbers.range(it.low(), it.high()).in(locale) : ""));
		}
		if (!rows.isEmpty()) {
			String title = words.text(posts() ? "picture.posts" : "picture.usages", FrontNumbers.count(pictured())).in(locale);
			return Optional.of(new ReportFigure("front", new FrontPicture(title, rows, true, palette).in(locale), Bilingual.EMPTY));
		}
		if (presences.isListOfFound() || presences.largest().isEmpty()) {
			return Optional.empty();
		}
		for (int platform : presences.largest().stream().limit(BARS).toList()) {
			double share = (double) presences.on(platform) / presences.checkedOn(platform);
			rows.add(new FrontPicture.Row(view.platforms().get(platform).name().in(locale), "", "", new FrontLevel(null, share, share, share, Double.NaN), ""));
		}
		return Optional.of(new ReportFigure("front", new FrontPicture(words.text("picture.platforms").in(locale), rows, false, palette).in(locale), Bilingual.EMPTY));
	}

	/** What the picture is of: a correction is of all posts of agencies, those without a code too. */
	private long pictured() {
		return corrected.flatMap(it -> it.of(Domain.ALL)).map(Shares::posts).orElseGet(() -> profile.orElseThrow().placed());
	}

	/** How the picture is read, and that its numbers were rounded so that they add up, where rounding each alone would not. */
	private Bilingual legend() {
		boolean made = levels.stream().anyMatch(it -> Math.abs(it.shown() - it.share()) > HALF);
		Bilingual read = reading();
		return !made ? read : read.isEmpty() ? words.text("legend.wholes")
				: new Bilingual(read.fr() + " " + words.text("legend.wholes").fr(), read.en() + " " + words.text("legend.wholes").en());
	}

	private Bilingual reading() {
		return corrected.isPresent() ? words.text("legend.corrected") : people() ? words.text("legend.people")
				: levels.isEmpty() && !presences.isListOfFound() ? words.text("legend.platforms") : Bilingual.EMPTY;
	}

	private List<Bilingual> whom() {
		List<Bilingual> told = new ArrayList<>();
		String fr = view.jurisdictions().stream().map(it -> it.name().fr()).collect(Collectors.joining(", "));
		String en = view.jurisdictions().stream().map(it -> it.name().en()).collect(Collectors.joining(", "));
		told.add(words.text("whom.agencies", FrontNumbers.count(presences.agencies()), new Bilingual(fr, en)));
		if (presences.unmatched() > 0) {
			told.add(words.text("whom.unmatched", FrontNumbers.count(presences.unmatched()), presences.unmatched()));
		}
		PostCoverage all = PostCoverage.of(view.posts());
		PostCoverage own = PostCoverage.ofOwn(view.posts());
		if (all.posts() > own.posts()) {
			told.add(words.text("whom.others", FrontNumbers.count(all.posts() - own.posts()), all.posts() - own.posts()));
		}
		long uncoded = own.abstained() + own.nobody() + own.open();
		if (uncoded > 0 && corrected.isEmpty()) {
			told.add(words.text("whom.uncoded", FrontNumbers.count(uncoded), uncoded, FrontNumbers.count(own.posts())));
		}
		return told;
	}

	private List<Bilingual> worth() {
		if (corrected.isPresent()) {
			return withAgreement(words.text("worth.corrected", FrontNumbers.count(coded())), "worth.agree.posts", facts.posts());
		}
		if (posts()) {
			return people() ? List.of(words.text("worth.people", FrontNumbers.count(profile.orElseThrow().coded())))
					: Stream.concat(Stream.of(words.text("worth.alone")),
							checked().map(it -> words.text("worth.alone.checked", it.where(), Math.round(it.accuracy() * TIMES))).stream()).toList();
		}
		if (levels.isEmpty()) {
			List<Bilingual> told = new ArrayList<>();
			told.add(words.text(view.posts().isEmpty() || PostCoverage.ofOwn(view.posts()).posts() > 0 ? "worth.list" : "worth.others"));
			Absences absent = Absences.of(view);
			if (absent.all() > 0 && absent.listed() == absent.all()) {
				told.add(words.text("worth.list.absent"));
			}
			return told;
		}
		return withAgreement(words.text("worth.usages", FrontNumbers.count(profile.orElseThrow().coded()), FrontNumbers.count(presences.all())),
				"worth.agree.usages", facts.presences());
	}

	/** How often two persons agree, in words; where no two read the same, that nobody knows. */
	private List<Bilingual> withAgreement(Bilingual read, String key, OptionalDouble agreement) {
		long times = Math.round(agreement.orElse(0) * TIMES);
		return List.of(read, agreement.isEmpty() ? words.text(key + ".unknown") : words.text(key, times));
	}
}
