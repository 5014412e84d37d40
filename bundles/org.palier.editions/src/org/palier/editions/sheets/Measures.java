// SPDX-License-Identifier: EPL-2.0
package org.palier.editions.sheets;

import java.time.temporal.ChronoUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.palier.corpus.Attributed;
import org.palier.editions.sheets.Measure.Advised;
import org.palier.editions.sheets.Measure.Form;
import org.palier.ground.table.Value.Estimate;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.model.PresenceStatus;
import org.palier.numbers.claims.Coverage;
import org.palier.numbers.queries.PostQuery;
import org.palier.numbers.queries.PostQuery.Waits.Wait;
import org.palier.numbers.view.PostEstimates;
import org.palier.numbers.view.PostsView;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;
import org.palier.statistics.survival.KaplanMeier;
import org.palier.statistics.survival.KaplanMeier.Spell;

/**
 * The numbers of all bodies of a study, counted once for all sheets: ranges hold together over all bodies and measures. Immutable once
 * made.
 */
final class Measures {

	static final Wording WORDS = new Wording(Measures.class, "messages");

	private static final double HOUR = 3600;
	private static final int DAYS = 7;

	private final StudyView view;
	/** Questions that were asked of a body. */
	private final Map<Integer, List<Wait>> asked;
	private final List<Measure> all;

	private Measures(StudyView view) {
		this.view = view;
		asked = view.posts().isEmpty() ? Map.of()
				: view.ask(new PostQuery.Waits()).stream().filter(it -> it.agency() >= 0).collect(Collectors.groupingBy(Wait::agency));
		long ranges = Math.max(1, ranges());
		all = counted(new Level(ranges)).stream().filter(it -> !it.figures().isEmpty()).toList();
	}

	static Measures of(StudyView view) {
		return new Measures(view);
	}

	/** Those of which at least one body has a number. */
	List<Measure> all() {
		return all;
	}

	/** Questions that were asked of a body. */
	long asked(int body) {
		return asked.getOrDefault(body, List.of()).size();
	}

	/** Of these, those that it answered. */
	long answered(int body) {
		return asked.getOrDefault(body, List.of()).stream().filter(Wait::answered).count();
	}

	private Optional<TheoryView> theory() {
		return view.theories().stream().filter(it -> it.ordered() && view.estimates().of(it.facet()).isPresent()).findFirst();
	}

	/** Those that are by chance: a share of each level of each body, and two of its answers. */
	private long ranges() {
		long levels = theory().map(it -> (long) it.categories().size() * estimates(it).size()).orElse(0L);
		return levels + 2L * asked.size();
	}

	private List<Measure> counted(Level level) {
		List<Measure> measures = new ArrayList<>();
		measures.add(new Measure("platforms", WORDS.text("platforms"), WORDS.text("platforms.unit"), Form.SHARE, Advised.BELOW, platforms()));
		measures.add(new Measure("posts", WORDS.text("posts"), WORDS.text("posts.unit"), Form.NUMBER, Advised.BELOW, posts()));
		theory().ifPresent(it -> measures.addAll(levels(it, level)));
		Map<Integer, Figure> answers = new HashMap<>();
		Map<Integer, Figure> waits = new HashMap<>();
		asked.forEach((body, questions) -> {
			answers.put(body, level.share(answered(body), questions.size()));
			waits.put(body, level.median(KaplanMeier.of(questions.stream().map(it -> new Spell(0, it.seconds() / HOUR, it.answered())).toList())));
		});
		measures.add(new Measure("answers", WORDS.text("answers"), WORDS.text("answers.unit"), Form.SHARE, Advised.BELOW, answers));
		measures.add(new Measure("wait", WORDS.text("wait"), WORDS.text("wait.unit"), Form.HOURS, Advised.ABOVE, waits));
		return measures;
	}

	private Map<Integer, Figure> platforms() {
		Map<Integer, Figure> figures = new HashMap<>();
		for (int body = 0; body < view.agencies().size(); body++) {
			int row = body;
			long absent = IntStream.range(0, view.platforms().size()).filter(it -> view.status(row, it) == PresenceStatus.ABSENT).count();
			long checked = absent + view.presences(body);
			if (view.isCounted(body) && checked > 0) {
				figures.put(body, Figure.counted((double) view.presences(body) / checked));
			}
		}
		return figures;
	}

	/** Over the weeks from the first post of the study with a date to the last, which are the same for all. */
	private Map<Integer, Figure> posts() {
		Map<Integer, Long> written = new HashMap<>();
		LocalDate first = LocalDate.MAX;
		LocalDate last = LocalDate.MIN;
		for (PostsView.Week week : view.posts().weeks()) {
			if (week.agency() >= 0 && week.how() == Attributed.DIRECT) {
				written.merge(week.agency(), week.posts(), Long::sum);
				first = week.monday().isBefore(first) ? week.monday() : first;
				last = week.monday().isAfter(last) ? week.monday() : last;
			}
		}
		Map<Integer, Figure> figures = new HashMap<>();
		for (Map.Entry<Integer, Long> it : written.entrySet()) {
			if (view.isCounted(it.getKey())) {
				figures.put(it.getKey(), Figure.counted((double) it.getValue() / (ChronoUnit.DAYS.between(first, last) / DAYS + 1)));
			}
		}
		return figures;
	}

	/** Of bodies of which people read posts: what a model says of one that nobody read is about the others. */
	private Map<Integer, PostEstimates.Shares> estimates(TheoryView theory) {
		Map<Integer, PostEstimates.Shares> read = new HashMap<>();
		PostEstimates.OfFacet facet = view.estimates().of(theory.facet()).orElseThrow();
		for (int body = 0; body < view.agencies().size(); body++) {
			int row = body;
			facet.of(new PostEstimates.Domain(PostEstimates.By.AGENCY, view.agencies().get(body).id()))
					.filter(it -> view.isCounted(row) && it.codes().values().stream().anyMatch(code -> code.coded() > 0))
					.ifPresent(it -> read.put(row, it));
		}
		long writers = IntStream.range(0, view.posts().cells()).filter(it -> view.posts().isOwn(it) && view.posts().posts(it) > 0)
				.map(view.posts()::agency).filter(view::isCounted).distinct().count();
		return Coverage.ofBodies(Math.max(writers, read.size()), read.size()).isEnough() ? read : Map.of();
	}

	private List<Measure> levels(TheoryView theory, Level level) {
		Map<Integer, PostEstimates.Shares> read = estimates(theory);
		List<Measure> measures = new ArrayList<>();
		for (int i = 0; i < theory.categories().size(); i++) {
			TheoryView.CategoryView category = theory.categories().get(i);
			Map<Integer, Figure> figures = new HashMap<>();
			read.forEach((body, shares) -> {
				Estimate it = shares.codes().get(category.id());
				if (it != null) {
					figures.put(body, level.share(it, read.size()));
				}
			});
			Bilingual name = capital(category.shorter().isEmpty() ? category.plainName() : category.shorter());
			measures.add(new Measure("level." + category.id(), name, WORDS.text("level.unit"), Form.SHARE,
					i == 0 ? Advised.NEVER : Advised.BELOW, figures));
		}
		return measures;
	}

	private static Bilingual capital(Bilingual name) {
		return new Bilingual(capital(name.fr()), capital(name.en()));
	}

	private static String capital(String name) {
		return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
	}
}
