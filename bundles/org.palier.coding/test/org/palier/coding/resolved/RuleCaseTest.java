// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.resolved;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.palier.coding.desk.DeskCode;
import org.palier.coding.desk.DeskExample;
import org.palier.coding.desk.DeskFacet;
import org.palier.corpus.CodeSet;
import org.palier.corpus.Facet;
import org.palier.ground.text.Bilingual;

/** An answer goes before advice, and advice before news; one of two levels has a rule. */
class RuleCaseTest {

	private static final Facet LEVEL = new Facet("levels");

	private final DeskFacet usages = facet(Facet.USAGE, false, code("answer", "to somebody", "Noé, it is open"), code("advice", ""),
			code("news", "what happened"));
	private final DeskFacet levels = facet(LEVEL, true, code("base", ""), code("top", "both ways"));

	private static DeskCode code(String id, String rule, String... examples) {
		return new DeskCode(id, Bilingual.same(id), Bilingual.EMPTY, Bilingual.same(rule), "",
				Stream.of(examples).map(it -> new DeskExample(Bilingual.same(it), true, Bilingual.EMPTY)).toList());
	}

	private static DeskFacet facet(Facet of, boolean levels, DeskCode... codes) {
		return new DeskFacet(of, Bilingual.EMPTY, Bilingual.EMPTY, levels, false, List.of(codes), Set.of());
	}

	private static String plain(RuleCase it) {
		return switch (it) {
		case RuleCase.Rule rule -> rule.code().id() + " rule";
		case RuleCase.Case one -> one.code().id() + " case " + one.example().text().en();
		case RuleCase.Precedence order -> order.code().id() + " before " + order.after().id();
		};
	}

	private List<String> between(String... weighed) {
		return RuleCase.of(List.of(usages), of -> CodeSet.of(weighed)).stream().map(RuleCaseTest::plain).toList();
	}

	@Test
	void theCodesThatAreWeighedComeFirst() {
		assertThat(between("news")).containsExactly("news rule", "answer rule", "answer case Noé, it is open");
		assertThat(between()).containsExactly("answer rule", "answer case Noé, it is open", "news rule");
	}

	@Test
	void ofTwoUsagesThatFitAlikeTheCodebookPutsOneFirst() {
		assertThat(between("news", "answer")).containsExactly("answer rule", "answer case Noé, it is open", "answer before news", "news rule");
		assertThat(between("news", "answer", "advice")).as("a coder may have given two").contains("answer before advice",
				"answer before news", "advice before news");
	}

	@Test
	void levelsAreNotPutBeforeEachOtherAndFacetsKeepTheirOrder() {
		Map<Facet, CodeSet> weighed = Map.of(Facet.USAGE, CodeSet.of("answer"), LEVEL, CodeSet.of("base", "top"));
		assertThat(RuleCase.of(List.of(levels, usages), weighed::get).stream().map(RuleCaseTest::plain))
				.containsExactly("top rule", "answer rule", "answer case Noé, it is open", "news rule");
	}
}
