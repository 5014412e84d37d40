// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import java.util.List;
import java.util.Optional;

import org.palier.ground.text.Bilingual;
import org.palier.numbers.claims.ClaimEvidence;
import org.palier.numbers.claims.Coverage;
import org.palier.numbers.claims.Heaviest;
import org.palier.numbers.claims.ShareRange;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.ViewPart;
import org.palier.statistics.intervals.WilsonInterval;

/**
 * The first page of a report for a part of the study, by the same rules: its title, its levels and its presences.
 * Immutable.
 */
public final class FrontPart {

	private final StudyView view;
	private final ViewPart part;
	private final FrontGround ground;

	private FrontPart(StudyView view, ViewPart part) {
		this.view = view;
		this.part = part;
		ground = FrontGround.of(view, part);
	}

	/** Counted now, without a question to the corpus but for theories in which posts have codes of their own. */
	public static FrontPart of(StudyView view, ViewPart part) {
		return new FrontPart(view, part);
	}

	/** Returns the presences. */
	public Presences presences() {
		return ground.presences();
	}

	/** Whether anything of the levels is known at all. */
	public boolean hasLevels() {
		return ground.profile().isPresent();
	}

	/** Whether levels are those of posts, and not of usages of pages. */
	public boolean isOfPosts() {
		return ground.isOfPosts();
	}

	/** Whether posts were coded by programs that nobody checked here. */
	public boolean isAlone() {
		return ground.isAlone();
	}

	/** Whether the shares of levels may be shown: enough was read, they do not rest on one body, and programs are not alone. */
	public boolean hasNumbers() {
		return ground.hasNumbers() && !ground.isAlone();
	}

	/** Shares of levels that are shown with a range that chance leaves. */
	public int ranges() {
		return hasNumbers() ? (int) ground.levels().stream().filter(FrontLevel::hasRange).count() : 0;
	}

	/** How much was read; empty where nothing is known of levels. */
	public Optional<Coverage> coverage() {
		return ground.evidence().map(ClaimEvidence::coverage);
	}

	/**
	 * Returns the sentence that replaces shares when too little was read, or because of one body; empty where neither
	 * is so.
	 */
	public Optional<KeyFigure> lacks() {
		return ground.evidence().flatMap(it -> new FrontLacks(isOfPosts(), ground.levels().stream().map(ground::name).toList(), it).figure());
	}

	/** Posts or usages behind the shares: those that people coded where a sample corrects them. */
	public long behind() {
		return ground.isCorrected() ? ground.byHand() : ground.profile().map(it -> it.placed()).orElse(0L);
	}

	/** Whether a sample that people read corrects the shares. */
	public boolean isCorrected() {
		return ground.isCorrected();
	}

	/** The levels, base first; empty where they may not be shown. @param ranges that are looked at beside each other, 1 or more */
	public List<FrontLevel> levels(int ranges) {
		return hasNumbers() ? ground.levels().stream().map(it -> it.hasRange() ? it.among(ranges) : it).toList() : List.of();
	}

	/** The plain name of a level. */
	public Bilingual name(FrontLevel level) {
		return ground.name(level);
	}

	/** Describes what is done on a level, in a few words; empty where nobody wrote any. */
	public Bilingual more(FrontLevel level) {
		return level.category().meaning().isEmpty() ? ground.known("more", level).orElse(Bilingual.EMPTY) : level.category().meaning();
	}

	/** The title that the first page would have, true over ranges that are valid at once. @param ranges how many, 1 or more */
	public Bilingual title(int ranges) {
		var title = new FrontTitle(view, ground, part);
		return ground.evidence().map(it -> title.ofLevels(among(it, ranges))).orElseGet(title::ofCensus);
	}

	private static ClaimEvidence among(ClaimEvidence evidence, int ranges) {
		return new ClaimEvidence(evidence.coverage(), among(evidence.shares(), ranges),
				evidence.heaviest().map(it -> new Heaviest(it.weight(), among(it.without(), ranges))));
	}

	private static List<ShareRange> among(List<ShareRange> spans, int ranges) {
		return spans.stream().map(it -> {
			if (it.isUnchecked()) {
				return it;
			}
			// Moved by what was counted without a body, a share may lie at the edge of what is possible.
			var wide = new WilsonInterval(Math.min(it.low(), it.value()), Math.max(it.high(), it.value())).among(it.value(), ranges);
			return new ShareRange(it.value(), wide.low(), wide.high());
		}).toList();
	}
}
