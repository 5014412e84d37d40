// SPDX-License-Identifier: EPL-2.0
package org.palier.findings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;

import org.palier.explore.Measure;
import org.palier.explore.PivotFields;
import org.palier.explore.Showing;
import org.palier.findings.BodiesOfBoth.Counts;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.claims.Coverage;
import org.palier.numbers.claims.ShareRange;
import org.palier.numbers.view.EarlierStudy;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;
import org.palier.statistics.differences.Change;
import org.palier.statistics.differences.ShareDifference;

/**
 * Claims that compare a study with the one made before: who has a page, which levels pages show, what posts do, and the
 * signs of recommendations. When a study has several governments, each is compared by itself. Each comparison that is
 * impossible is reported with the reason. One thread uses it.
 */
final class EarlierClaims {

	private final StudyView view;
	private final EarlierStudy.OpenedStudy earlier;
	private final Answers answers;
	private final EarlierPosts posts;
	private final SameCodebook codebook;
	private final List<Claim> claims = new ArrayList<>();
	/** Why something is not compared, by what it is. */
	private final Map<Bilingual, Bilingual> refused = new LinkedHashMap<>();

	EarlierClaims(StudyView view, Answers answers, EarlierStudy.OpenedStudy earlier) {
		this.view = view;
		this.earlier = earlier;
		this.answers = answers;
		this.posts = new EarlierPosts(view, answers, earlier);
		this.codebook = new SameCodebook(view, earlier.view());
	}

	/** Looks at everything. @param theory whose levels are compared @param aims that recommendations set */
	EarlierClaims look(Optional<TheoryView> theory, List<Aim> aims) {
		boolean apart = view.jurisdictions().size() > 1;
		for (StudyView.Named government : view.jurisdictions()) {
			String id = apart ? government.id() : "";
			Bilingual in = apart ? Phrases.group(government.name()) : Bilingual.EMPTY;
			var both = new BodiesOfBoth(view, earlier, id);
			if (both.size() == 0) {
				refused.put(Phrases.apart(in, FindingWords.WORDS.text("earlier.nothing")), FindingWords.WORDS.text("unlike.none"));
			} else {
				census(both, id, in);
				theory.ifPresent(it -> levels(it, both, id, in));
			}
		}
		Set<String> known = new HashSet<>();
		claims.forEach(it -> it.cells().forEach(cell -> known.add(cell.query().text())));
		aims.stream().filter(it -> it.query().question().showing().isShare() && known.add(it.query().text())).forEach(it -> sign(it, theory));
		return this;
	}

	/** The claims made so far. */
	List<Claim> claims() {
		return List.copyOf(claims);
	}

	/** The comparisons that are impossible. */
	List<Candidate> refused() {
		return refused.entrySet().stream().map(it -> without(it.getKey(), new CandidateVerdict.Unlike(it.getValue()))).toList();
	}

	/** A sentence without numbers. */
	static Candidate without(Bilingual sentence, CandidateVerdict verdict) {
		return new Candidate(SentenceKind.EARLIER.id(), SentenceKind.EARLIER, sentence, List.of(), new ShareDifference(0, 0, 0),
				RangeBasis.COUNTED,
				Coverage.ofBodies(0, 0), verdict);
	}

	private void census(BodiesOfBoth both, String government, Bilingual in) {
		seen("presence", both.present(), government, new EarlierWords("earlier.presence", List.of(both.size()), in));
		for (int platform : both.platforms()) {
			StudyView.PlatformView site = view.platforms().get(platform);
			seen("platform|" + site.id(), both.on(platform), government,
					new EarlierWords("earlier.platform", List.of(both.size(), site.name()), in));
		}
	}

	/** A census counts: chance has no part in it. A change of fewer than three bodies is none that anybody would act on. */
	private void seen(String what, Counts counts, String government, EarlierWords words) {
		if (!counts.now().isKnown() || !counts.then().isKnown()) {
			return;
		}
		ShareRange now = counts.now().share();
		ShareRange then = counts.then().share();
		double points = now.value() - then.value();
		if (!Change.isDrawn(counts.then().with(), counts.now().with()) || !Change.isOfCount(points, counts.now().with() - counts.then().with())) {
			return;
		}
		String of = government.isEmpty() ? what : what + "|" + government;
		List<Cell> cells = List.of(new Cell(new EarlierQuery(of, true), then, Cell.Label.of(FindingWords.WORDS.text("label.then"), "earlier")),
				new Cell(new EarlierQuery(of, false), now, Cell.Label.of(FindingWords.WORDS.text("label.now"), "earlier")));
		claims.add(new Claim(EarlierQuery.PREFIX + of, SentenceKind.EARLIER, cells, Chance.NONE,
				new ShareDifference(points, now.low() - then.high(),
				now.high() - then.low()),
				List.of(counts.now().coverage(), counts.then().coverage()), OptionalDouble.empty(), Optional.empty(), OptionalLong.empty(),
				words.sentence(now, then), words.open()));
	}

	private void levels(TheoryView theory, BodiesOfBoth both, String government, Bilingual in) {
		Optional<Bilingual> unlike = codebook.refusal(theory);
		if (unlike.isPresent()) {
			refused.put(FindingWords.WORDS.text("earlier.nothing.levels"), unlike.get());
			return;
		}
		TheoryView before = codebook.before(theory).orElseThrow();
		for (int level = 0; level < theory.categories().size(); level++) {
			seen("reach|" + theory.id() + "|" + theory.categories().get(level).id(), both.reaching(theory, before, level), government,
					new EarlierWords("earlier.level", List.of(both.size(), theory.categories().get(level).plainName()), in));
		}
		Optional<Posts> here = Posts.of(view, theory);
		Optional<Posts> there = Posts.of(earlier.view(), before);
		if (here.isEmpty() && there.isEmpty()) {
			return;
		}
		Optional<Bilingual> refusal = EarlierPosts.refusal(here, there);
		if (refusal.isPresent()) {
			refused.put(FindingWords.WORDS.text("earlier.nothing.posts"), refusal.get());
			return;
		}
		List<String> rows = government.isEmpty() ? List.of() : List.of(PivotFields.GOVERNMENT);
		List<String> row = government.isEmpty() ? List.of() : List.of(government);
		for (TheoryView.CategoryView level : theory.categories()) {
			compare(new CellQuery(here.get().by(rows), row, List.of(level.id())), new CellQuery(there.get().by(rows), row, List.of(level.id())),
					new EarlierWords("earlier.posts", List.of(level.plainName()), in), FindingWords.WORDS.text("earlier.nothing.posts"));
		}
	}

	private void compare(CellQuery here, CellQuery there, EarlierWords words, Bilingual nothing) {
		EarlierPosts.Compared compared = posts.compared(here, there, words);
		compared.claim().ifPresent(claims::add);
		compared.refusal().ifPresent(it -> refused.put(Phrases.apart(words.in(), nothing), it));
	}

	/** The sign of a recommendation, where it counts posts that people read: what the census of both says of one is said already. */
	private void sign(Aim aim, Optional<TheoryView> theory) {
		Bilingual name = answers.name(aim.query());
		boolean read = aim.query().question().measure() == Measure.POSTS && aim.query().question().showing() == Showing.CORRECTED;
		Optional<Bilingual> unlike = read ? theory.flatMap(codebook::refusal) : Optional.of(FindingWords.WORDS.text("unlike.sign"));
		if (unlike.isPresent()) {
			refused.put(FindingWords.WORDS.text("earlier.sign.open", name), unlike.get());
		} else {
			compare(aim.query(), aim.query(), new EarlierWords("earlier.sign", List.of(name), Bilingual.EMPTY),
					FindingWords.WORDS.text("earlier.sign.open", name));
		}
	}
}
