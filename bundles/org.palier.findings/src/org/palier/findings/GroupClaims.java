// SPDX-License-Identifier: EPL-2.0
package org.palier.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.palier.explore.Answer;
import org.palier.explore.BodyCounts;
import org.palier.explore.PivotFields;
import org.palier.explore.PivotGroup;
import org.palier.explore.Question;
import org.palier.explore.QuestionException;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.claims.ShareRange;
import org.palier.statistics.differences.ClusterPermutation;
import org.palier.statistics.differences.ShareDifference;

/**
 * How the levels of the posts of two groups of bodies differ, or those of two years. Two conditions must hold. The range of the difference
 * leaves out nothing: so much the sample says. And bodies that are put into the groups by chance seldom differ as far: a few bodies that
 * write much make groups differ too.
 */
final class GroupClaims {

	/** Which numbers chance draws; the same each time, so that a study has the same findings again. */
	private static final long SEED = 36;

	private final Answers answers;
	private final Posts posts;

	GroupClaims(Answers answers, Posts posts) {
		this.answers = answers;
		this.posts = posts;
	}

	/** The claims on the groups of a field of bodies, in pairs. */
	List<Claim> ofGroups(String field) {
		Question question = posts.by(List.of(field));
		return answers.of(question).map(answer -> {
			List<Answer.Line> lines = answer.lines().stream().filter(it -> it.all().number() > 0).toList();
			var pairs = new GroupPairs<>(lines);
			if (lines.size() < 2 || pairs.areTooMany()) {
				return List.<Claim>of();
			}
			return posts.chance() == Chance.UNCHECKED ? List.of(unchecked(answer, lines))
					: pairs.claims((one, other) -> pair(answer, one, other, SentenceKind.GROUPS));
		}).orElseGet(List::of);
	}

	/** The claims that compare the last year with posts to the year before it. */
	List<Claim> ofYears() {
		return posts.chance() == Chance.UNCHECKED ? List.of() : answers.of(posts.by(List.of(PivotFields.YEAR))).map(answer -> {
			List<Answer.Line> years = answer.lines().stream().filter(it -> it.groups().getFirst().isInShares()).toList();
			return years.size() < 2 ? List.<Claim>of() : pair(answer, years.getLast(), years.get(years.size() - 2), SentenceKind.CHANGE);
		}).orElseGet(List::of);
	}

	/** Programs counted, and nobody read: one question for all groups, not one for each pair. */
	private Claim unchecked(Answer answer, List<Answer.Line> lines) {
		PivotGroup level = answer.heads().getFirst().getFirst();
		var query = new CellQuery(answer.question(), Answers.ids(lines.getFirst().groups()), List.of(level.id()));
		Bilingual names = Bilingual.joined(lines.stream().map(it -> it.groups().getFirst().name()).toList(), ", ");
		Bilingual open = FindingWords.WORDS.text("groups.unchecked", names);
		return new Claim(answer.question().rows().getFirst(), SentenceKind.GROUPS, List.of(new Cell(query, ShareRange.unchecked(0))),
				Chance.UNCHECKED,
				new ShareDifference(0, -1, 1), lines.stream().map(Answer.Line::coverage).toList(), OptionalDouble.empty(), Optional.empty(),
				OptionalLong.empty(), range -> open, open);
	}

	private List<Claim> pair(Answer answer, Answer.Line one, Answer.Line other, SentenceKind kind) {
		List<Claim> claims = new ArrayList<>();
		for (int column = 0; column < answer.heads().size(); column++) {
			List<PivotGroup> head = answer.heads().get(column);
			if (!head.getFirst().isInShares()) {
				continue;
			}
			var first = new CellQuery(answer.question(), Answers.ids(one.groups()), Answers.ids(head));
			var second = new CellQuery(answer.question(), Answers.ids(other.groups()), Answers.ids(head));
			Optional<ShareRange> here = answers.span(first);
			Optional<ShareRange> there = answers.span(second);
			if (here.isPresent() && there.isPresent()) {
				// The group with the larger share comes first, as in the sentence.
				boolean turned = kind == SentenceKind.GROUPS && there.get().value() > here.get().value();
				Side side = new Side(one, first, here.get());
				Side with = new Side(other, second, there.get());
				claims.add(claim(kind, turned ? with : side, turned ? side : with, head.getFirst().name()));
			}
		}
		return claims;
	}

	/** A group or a year with its number. */
	private record Side(Answer.Line line, CellQuery query, ShareRange span) {

		Cell cell(Bilingual level) {
			return new Cell(query, span, Cell.Label.of(line.groups().getFirst().name(), "groups", level));
		}
	}

	private Claim claim(SentenceKind kind, Side one, Side other, Bilingual level) {
		ShareRange here = one.span();
		ShareRange there = other.span();
		ShareDifference difference = kind == SentenceKind.GROUPS
				? ShareDifference.independent(here.value(), Answers.interval(here), there.value(), Answers.interval(there))
				// Both years have bodies in common, and nobody knows how far their errors go together.
				: ShareDifference.dependent(here.value(), Answers.interval(here), there.value(), Answers.interval(there));
		boolean apart = difference.low() > 0 || difference.high() < 0;
		CellQuery first = one.query();
		CellQuery second = other.query();
		Bilingual name = name(kind, one.line());
		Bilingual before = name(kind, other.line());
		List<Cell> cells = kind == SentenceKind.CHANGE ? List.of(other.cell(level), one.cell(level))
				: List.of(one.cell(level), other.cell(level));
		return new Claim(Claim.id(cells), kind, cells, posts.chance(), difference, List.of(one.line().coverage(), other.line().coverage()),
				apart ? byChance(kind, first, second) : OptionalDouble.of(1), Optional.empty(), coded(first, second),
				range -> sentence(kind, range.low() > 0, level, name, before, Phrases.percents(here.value(), there.value())),
				FindingWords.WORDS.text(kind.id() + ".open", level, name, before));
	}

	private static Bilingual name(SentenceKind kind, Answer.Line line) {
		Bilingual name = line.groups().getFirst().name();
		return kind == SentenceKind.GROUPS ? Phrases.group(name) : name;
	}

	private static Bilingual sentence(SentenceKind kind, boolean more, Bilingual level, Bilingual name, Bilingual before, Bilingual[] told) {
		if (kind == SentenceKind.CHANGE) {
			return FindingWords.WORDS.text(more ? "change.more" : "change.less", level, before, told[1], name, told[0]);
		}
		return FindingWords.WORDS.text("groups.more", level, name, before, told[0], told[1]);
	}

	/** Posts that people read on the side where fewer were read. */
	private OptionalLong coded(CellQuery one, CellQuery other) {
		List<Long> read = List.of(one, other).stream().map(answers::value).flatMap(Optional::stream).filter(Value.Estimate.class::isInstance)
				.map(it -> ((Value.Estimate) it).coded()).toList();
		return read.isEmpty() ? OptionalLong.empty() : OptionalLong.of(read.stream().mapToLong(it -> it).min().orElse(0));
	}

	/** How often bodies in groups by chance differ as far, by the codes that are in force; of years what a body has in each is exchanged. */
	private OptionalDouble byChance(SentenceKind kind, CellQuery one, CellQuery other) {
		try {
			Map<String, BodyCounts> first = BodyCounts.of(answers.pivot(), one.question(), one.row(), List.of(one.column()));
			Map<String, BodyCounts> second = BodyCounts.of(answers.pivot(), other.question(), other.row(), List.of(other.column()));
			ClusterPermutation test;
			if (kind == SentenceKind.GROUPS) {
				test = ClusterPermutation.of(List.of(clusters(first.values()), clusters(second.values())), SEED);
			} else {
				Set<String> both = new TreeSet<>(first.keySet());
				both.addAll(second.keySet());
				test = ClusterPermutation.within(List.of(both.stream().map(it -> cluster(first.get(it))).toList(),
						both.stream().map(it -> cluster(second.get(it))).toList()), SEED);
			}
			return OptionalDouble.of(test.test().probability().orElse(1));
		} catch (QuestionException gone) {
			throw new IllegalStateException("A question that was answered before", gone);
		}
	}

	private static List<long[]> clusters(Iterable<BodyCounts> bodies) {
		List<long[]> clusters = new ArrayList<>();
		bodies.forEach(it -> clusters.add(cluster(it)));
		return clusters;
	}

	private static long[] cluster(@Nullable BodyCounts body) {
		return body == null ? new long[2] : new long[] { body.codes()[0], body.whole() - body.codes()[0] };
	}
}
