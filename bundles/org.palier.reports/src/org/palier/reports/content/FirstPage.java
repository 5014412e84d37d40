// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

import org.palier.coding.resolved.ReadingPace;
import org.palier.corpus.Facet;
import org.palier.findings.ReadingNeed;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.numbers.claims.ClaimEvidence;
import org.palier.numbers.claims.Coverage;
import org.palier.numbers.claims.LevelEvidence;
import org.palier.numbers.indicators.PostCoverage;
import org.palier.numbers.indicators.PyramidProfile;
import org.palier.numbers.view.PostEstimates.Domain;
import org.palier.numbers.view.PostEstimates.Shares;
import org.palier.numbers.view.StudyView;
import org.palier.pictures.FontMetrics;
import org.palier.pictures.Palette;
import org.palier.reports.content.FrontPicture.RowKind;
import org.palier.reports.words.ReportWords;
import org.palier.study.filter.Where;

/**
 * Writes the {@link FrontPage} of a study. Its sentences depend on the data: posts before usages of presences, these
 * before accounts alone.
 */
final class FirstPage {

	private static final int PLATFORMS = 4;
	/** Platforms whose names are common nouns: no capital within a sentence. */
	private static final Set<String> COMMON = Set.of("rss", "blog");
	private static final int BARS = 6;
	/** Agreement is written as so many times out of ten. */
	private static final int TIMES = 10;
	/** The largest change of a share alone by rounding to whole per cent. */
	private static final double HALF = 0.005;

	private final Wording words = ReportWords.front();
	private final StudyView view;
	private final Locale locale;
	private final Palette palette;
	private final FrontFacts facts;
	private final FrontGround ground;
	private final Presences presences;
	private final List<FrontLevel> levels;
	/** Posts that agencies wrote. */
	private final PostCoverage own;

	private FirstPage(StudyView view, Locale locale, Palette palette, FrontFacts facts) {
		this.palette = palette;
		this.view = view;
		this.facts = facts;
		this.locale = locale;
		ground = FrontGround.of(view);
		presences = ground.presences();
		levels = ground.hasNumbers() ? ground.levels() : List.of();
		own = PostCoverage.ofOwn(view.posts());
	}

	/** The page; empty for a study of which nothing is known. */
	static Optional<FrontPage> of(StudyView view, Locale locale, Palette palette, FrontFacts facts) {
		var page = new FirstPage(view, locale, palette, facts);
		if (page.presences.present() == 0 && page.ground.profile().isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(
				new FrontPage(page.finding(), page.subject(), page.sentences(), page.picture(), page.legend(), page.whom(), page.worth()));
	}

	private Bilingual finding() {
		var title = new FrontTitle(view, ground);
		return ground.evidence().map(title::ofLevels).orElseGet(title::ofCensus);
	}

	private Bilingual subject() {
		List<Bilingual> names = presences.largest().stream().map(view.platforms()::get)
				.map(it -> COMMON.contains(it.id()) ? it.name().within() : it.name()).toList();
		if (names.isEmpty()) {
			return Bilingual.EMPTY;
		}
		// One more name takes no more room than that there is one more.
		List<Bilingual> first = names.stream().limit(PLATFORMS).toList();
		int more = names.size() - first.size();
		if (more == 1) {
			return at(listed(names, true));
		}
		return more > 0 ? when(words.text("subject.more", listed(first, false), more)) : at(listed(first, true));
	}

	private Bilingual at(Bilingual platforms) {
		return when(words.text("subject.platforms", platforms));
	}

	/** Where, and from when the posts are. */
	private Bilingual when(Bilingual where) {
		return PostMonths.of(view).map(
				it -> it.isOne() ? words.text("subject.month", where, month(it.last(), "MMMM yyyy")) : months(where, it.first(), it.last()))
				.orElse(where);
	}

	private Bilingual listed(List<Bilingual> names, boolean last) {
		String and = last && names.size() > 1 ? "and" : "";
		return new Bilingual(listed(names.stream().map(Bilingual::fr).toList(), and.isEmpty() ? ", " : " et "),
				listed(names.stream().map(Bilingual::en).toList(), and.isEmpty() ? ", " : " and "));
	}

	private static String listed(List<String> names, String last) {
		return names.size() == 1 ? names.getFirst() : String.join(", ", names.subList(0, names.size() - 1)) + last + names.getLast();
	}

	/** The year is said once where it is one. */
	private Bilingual months(Bilingual where, YearMonth first, YearMonth last) {
		return words.text("subject.months", where, PostMonths.from(month(first, first.getYear() == last.getYear() ? "MMMM" : "MMMM yyyy")),
				month(last, "MMMM yyyy"));
	}

	private static Bilingual month(YearMonth month, String form) {
		return new Bilingual(DateTimeFormatter.ofPattern(form, Locale.CANADA_FRENCH).format(month),
				DateTimeFormatter.ofPattern(form, Locale.CANADA).format(month));
	}

	private List<KeyFigure> sentences() {
		List<KeyFigure> told = new ArrayList<>();
		if (presences.present() > 0) {
			told.add(present());
		}
		relayed().ifPresent(told::add);
		ground.evidence().flatMap(it -> new FrontLacks(ground.isOfPosts(), ground.levels().stream().map(ground::name).toList(), it).figure())
				.ifPresent(told::add);
		if (!ground.isAlone()) {
			levels.stream().limit(presences.present() > 0 ? 3 : 4).forEach(it -> told.add(level(it)));
		}
		facts.questions().filter(it -> it.evidence().ofNumbers().holds())
				.ifPresent(it -> told.add(new KeyFigure("front_answered", FrontNumbers.percent((double) it.answered() / it.asked()),
						words.text("answered"),
						words.text("answered.detail", capital(FrontNumbers.range(it.low(), it.high())), FrontNumbers.count(it.answered()),
						FrontNumbers.count(it.asked())))));
		if ((ground.profile().isEmpty() || ground.isAlone()) && presences.largest().size() > 1 && !presences.isListOfFound()) {
			used().ifPresent(told::add);
		}
		return told;
	}

	/** The platform where most agencies are, of those that were looked for there. */
	private Optional<KeyFigure> used() {
		int platform = presences.largest().getFirst();
		long here = presences.on(platform);
		long checked = presences.checkedOn(platform);
		return Coverage.ofBodies(presences.agencies(), checked).isEnough()
				? Optional.of(new KeyFigure("front_used", FrontNumbers.percent((double) here / checked),
						words.text("used", view.platforms().get(platform).name()),
						words.text("used.detail", FrontNumbers.count(here), FrontNumbers.count(checked))))
				: Optional.empty();
	}

	private KeyFigure present() {
		if (presences.isListOfFound()) {
			return new KeyFigure("front_present", FrontNumbers.count(presences.present()), words.text("present.listed"),
					words.text("present.listed.detail"));
		}
		Coverage coverage = presences.evidence().coverage();
		if (!presences.evidence().ofNumbers().holds()) {
			return new KeyFigure("front_present",
					words.text("coverage", FrontNumbers.count(coverage.behind()), FrontNumbers.count(coverage.bodies())),
					words.text("coverage.census", coverage.behind()), words.text("coverage.needed", FrontNumbers.count(coverage.bodiesNeeded())));
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

	/** Whether there are posts, and none of them by an agency of the study. */
	private boolean isOfOthers() {
		return !view.posts().isEmpty() && own.posts() == 0;
	}

	/** How many of the others' posts relay an agency. */
	private Optional<KeyFigure> relayed() {
		PostCoverage all = PostCoverage.of(view.posts());
		return isOfOthers() && all.relayed() > 0
				? Optional.of(new KeyFigure("front_relayed", FrontNumbers.count(all.relayed()),
						words.text("relayed", FrontNumbers.count(all.relayed()), all.relayed()),
						words.text("relayed.detail", FrontNumbers.count(all.relayed()), FrontNumbers.count(all.posts()))))
				: Optional.empty();
	}

	private KeyFigure level(FrontLevel it) {
		Bilingual label = told(ground.isOfPosts() ? "level" : "usages", it);
		PyramidProfile counted = ground.profile().orElseThrow();
		Bilingual here = FrontNumbers.count(counted.levels().get(levels.indexOf(it)));
		Bilingual placed = FrontNumbers.count(counted.placed());
		Bilingual detail;
		if (ground.isCorrected()) {
			Bilingual misled = it.misleads() ? words.text("detail.misleads", FrontNumbers.percent(it.alone())) : Bilingual.EMPTY;
			detail = words.text("detail.corrected", capital(FrontNumbers.range(it.low(), it.high())), FrontNumbers.count(ground.byHand()), misled);
		} else if (ground.isOfPosts()) {
			detail = it.hasRange() ? words.text("detail.people", capital(FrontNumbers.range(it.low(), it.high())), here, placed)
					: words.text(LevelEvidence.isReadWhole(counted) ? "detail.people.whole" : "detail.people.few", here, placed);
		} else {
			detail = words.text("detail.usages", here, placed);
		}
		return new KeyFigure("front_" + it.category().id(), FrontNumbers.percent(it), label, detail);
	}

	private static Bilingual capital(Bilingual text) {
		return new Bilingual(text.fr().substring(0, 1).toUpperCase(Locale.ROOT) + text.fr().substring(1),
				text.en().substring(0, 1).toUpperCase(Locale.ROOT) + text.en().substring(1));
	}

	/**
	 * Describes what is done on a level. It takes our sentences for the levels of Chang and Kannan, unless the study's
	 * own theory gives them another meaning. Otherwise it takes the meaning in the theory, or the name.
	 */
	private Bilingual told(String kind, FrontLevel level) {
		Bilingual meaning = level.category().meaning();
		Optional<Bilingual> ours = meaning.isEmpty() || ground.known("more", level).filter(meaning::equals).isPresent()
				? ground.known(kind, level) : Optional.empty();
		return ours.orElseGet(() -> meaning.isEmpty() ? words.text(kind + ".other", level.category().plainName())
				: words.text(kind + ".meaning", meaning));
	}

	private Bilingual more(FrontLevel level) {
		return level.category().meaning().isEmpty() ? ground.known("more", level).orElse(Bilingual.EMPTY) : level.category().meaning();
	}

	private Optional<ReportFigure> picture() {
		List<FrontPicture.Row> rows = new ArrayList<>();
		for (int i = levels.size() - 1; i >= 0; i--) {
			FrontLevel it = levels.get(i);
			rows.add(new FrontPicture.Row(ground.name(it).in(locale), more(it).in(locale),
					palette.level(levels.size() - 1 - i, levels.size(), it.category().color()), it.numbers(),
					it.hasRange() ? FrontNumbers.range(it.low(), it.high()).in(locale) : ""));
		}
		if (!rows.isEmpty()) {
			String title = words.text(ground.isAlone() ? "picture.alone" : ground.isOfPosts() ? "picture.posts" : "picture.usages",
					FrontNumbers.count(pictured())).in(locale);
			var shares = new FrontPicture(title, rows, ground.isAlone() ? RowKind.UNCHECKED : RowKind.LEVELS);
			return Optional.of(new ReportFigure("front", shares.in(FrontPicture.WIDTH, FontMetrics.openSans(), palette, locale), Bilingual.EMPTY));
		}
		if (ground.profile().isPresent() || presences.isListOfFound() || presences.largest().isEmpty()
				|| !presences.evidence().ofNumbers().holds()) {
			return Optional.empty();
		}
		for (int platform : presences.largest().stream().limit(BARS).toList()) {
			double share = (double) presences.on(platform) / presences.checkedOn(platform);
			rows.add(new FrontPicture.Row(view.platforms().get(platform).name().in(locale), "", "",
					FrontShare.exact(share), ""));
		}
		var platforms = new FrontPicture(words.text("picture.platforms").in(locale), rows, RowKind.PLATFORMS);
		return Optional.of(new ReportFigure("front", platforms.in(FrontPicture.WIDTH, FontMetrics.openSans(), palette, locale), Bilingual.EMPTY));
	}

	/** Counts the posts of the picture: a correction is about all posts of agencies, those without a code too. */
	private long pictured() {
		return ground.corrected().flatMap(it -> it.of(Domain.ALL)).map(Shares::posts).orElseGet(() -> ground.profile().orElseThrow().placed());
	}

	/** How the picture is read, and that its numbers were rounded so that they add up, where rounding each alone would not. */
	private Bilingual legend() {
		boolean made = levels.stream().anyMatch(it -> Math.abs(it.shown() - it.share()) > HALF);
		Bilingual read = reading();
		return !made ? read : read.isEmpty() ? words.text("legend.wholes")
				: new Bilingual(read.fr() + " " + words.text("legend.wholes").fr(), read.en() + " " + words.text("legend.wholes").en());
	}

	private Bilingual reading() {
		if (levels.isEmpty()) {
			return picture().isPresent() ? words.text("legend.platforms") : Bilingual.EMPTY;
		}
		return ground.isEstimated() || ground.isByPeople() && !ground.isCorrected() ? words.text("legend.people")
				: ground.isCorrected() ? words.text("legend.corrected") : ground.isAlone() ? words.text("legend.alone") : Bilingual.EMPTY;
	}

	private List<Bilingual> whom() {
		List<Bilingual> told = new ArrayList<>();
		String fr = view.jurisdictions().stream().map(it -> it.name().fr()).collect(Collectors.joining(", "));
		String en = view.jurisdictions().stream().map(it -> it.name().en()).collect(Collectors.joining(", "));
		Where where = view.lookBack().where();
		told.add(words.text(where.isEmpty() ? "whom.agencies" : "whom.agencies.part", FrontNumbers.count(presences.agencies()),
				new Bilingual(fr, en), view.jurisdictions().size()));
		told.addAll(where.notes());
		if (presences.unmatched() > 0) {
			long fewest = view.frame().fewestOthers();
			told.add(fewest < presences.unmatched()
					? words.text("whom.unmatched.range", FrontNumbers.count(fewest), FrontNumbers.count(presences.unmatched()))
					: words.text("whom.unmatched", FrontNumbers.count(presences.unmatched()), presences.unmatched()));
		}
		PostCoverage all = PostCoverage.of(view.posts());
		String key = !ground.isOfPosts() ? "whom.pages" : ground.isCorrected() && own.nobody() > 0 ? "whom.posts.sample" : "whom.posts";
		ground.evidence().map(ClaimEvidence::coverage).ifPresent(it -> told.add(words.text(key, FrontNumbers.count(it.read()), it.read(),
				FrontNumbers.count(it.behind()), it.behind(), FrontNumbers.count(it.bodies()))));
		if (all.posts() > own.posts()) {
			told.add(words.text("whom.others", FrontNumbers.count(all.posts() - own.posts()), all.posts() - own.posts()));
		}
		long uncoded = own.abstained() + own.nobody() + own.open();
		if (uncoded > 0 && !ground.isCorrected()) {
			told.add(words.text("whom.uncoded", FrontNumbers.count(uncoded), uncoded, FrontNumbers.count(own.posts())));
		}
		return told;
	}

	/** How much people must read before the shares may be said, and how long it takes. */
	private Bilingual wouldTell() {
		ReadingNeed first = ReadingNeed.first(Math.max(1, own.posts()), ReadingPace.UNKNOWN);
		return words.text("worth.alone.do", FrontNumbers.count(first.posts()), first.posts(), first.hours(),
				first.points(Math.max(1, own.posts())));
	}

	/** The key of a sentence on what coded the posts, a program or several; where none did it says nothing of them. */
	private String by(String key) {
		return !ground.isEstimated() && view.estimates().programs(Facet.USAGE).isPresent() ? key + ".programs" : key;
	}

	private List<Bilingual> worth() {
		if (ground.isCorrected()) {
			String read = ground.isEstimated() ? "worth.estimated" : own.nobody() > 0 ? "worth.corrected.some" : "worth.corrected";
			return withAgreement(words.text(by(read), FrontNumbers.count(ground.byHand()), FrontNumbers.count(own.nobody()), own.nobody(),
					FrontNumbers.count(own.posts())), "worth.agree.posts", facts.posts());
		}
		if (ground.isOfPosts()) {
			return ground.isByPeople() ? List.of(words.text("worth.people", FrontNumbers.count(ground.profile().orElseThrow().coded())))
					: List.of(words.text(by("worth.alone")), wouldTell());
		}
		if (ground.profile().isEmpty()) {
			List<Bilingual> told = new ArrayList<>();
			told.add(words.text(isOfOthers() ? "worth.others" : "worth.list"));
			if (isOfOthers() && presences.agencies() > 0) {
				Coverage needed = Coverage.ofBodies(presences.agencies(), 0);
				told.add(words.text("worth.others.do", FrontNumbers.count(needed.bodiesNeeded()), FrontNumbers.count(needed.bodies()),
						needed.bodiesNeeded()));
			}
			Absences absent = Absences.of(view);
			if (absent.all() > 0 && absent.listed() == absent.all()) {
				told.add(words.text("worth.list.absent"));
			}
			return told;
		}
		return withAgreement(
				words.text("worth.usages", FrontNumbers.count(ground.profile().orElseThrow().coded()), FrontNumbers.count(presences.all())),
				"worth.agree.usages", facts.presences());
	}

	/** Says how often two persons agree; where no two read the same post, that it is unknown. */
	private List<Bilingual> withAgreement(Bilingual read, String key, OptionalDouble agreement) {
		long times = Math.round(agreement.orElse(0) * TIMES);
		return List.of(read, agreement.isEmpty() ? words.text(key + ".unknown") : words.text(key, times));
	}
}
