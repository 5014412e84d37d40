// SPDX-License-Identifier: EPL-2.0
package org.palier.editions.sheets;

import static org.palier.editions.sheets.Measures.WORDS;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.palier.findings.recommendations.RecommendationView;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.numbers.view.StudyView;

/** What a body may consider: recommendations that people gave it, then proposals where it is clear of its peers. At most three. */
final class Proposals {

	private static final int MOST = 3;

	private final StudyView view;
	private final Measures measures;
	private final List<RecommendationView> recommendations;

	Proposals(StudyView view, Measures measures, List<RecommendationView> recommendations) {
		this.view = view;
		this.measures = measures;
		this.recommendations = recommendations.stream().filter(it -> it.dates().isOpen() && it.unprintable().isEmpty()).toList();
	}

	/** A proposal. @param title what to do @param words reason, sign and effort */
	record Proposal(Bilingual title, List<Bilingual> words) {

		Proposal {
			words = List.copyOf(words);
		}
	}

	List<Proposal> of(int body, List<Comparison> compared) {
		List<Proposal> proposals = new ArrayList<>();
		recommendations.stream().filter(it -> isOwner(it, body)).forEach(it -> proposals.add(recommended(it)));
		compared.stream().filter(Comparison::isAdvised).forEach(it -> proposals.add(proposed(it, body)));
		return proposals.stream().limit(MOST).toList();
	}

	private boolean isOwner(RecommendationView it, int body) {
		Bilingual name = view.agencies().get(body).name();
		String owner = it.owner().strip();
		return owner.equalsIgnoreCase(name.fr().strip()) || owner.equalsIgnoreCase(name.en().strip());
	}

	private static Proposal recommended(RecommendationView it) {
		List<Bilingual> words = new ArrayList<>(List.of(WORDS.text("recommended")));
		if (!it.sign().isEmpty()) {
			words.add(WORDS.text("sign", it.sign()));
		}
		it.dueDay().ifPresent(day -> words.add(WORDS.text("due",
				new Bilingual(new Typography(Locale.CANADA_FRENCH).date(day), new Typography(Locale.CANADA).date(day)))));
		return new Proposal(it.text(), words);
	}

	private Proposal proposed(Comparison it, int body) {
		String kind = it.measure().id().startsWith("level.") ? "level" : it.measure().id();
		double median = it.quartiles().orElseThrow().median();
		Bilingual name = it.measure().name();
		Bilingual own = Numbers.of(it.measure().form(), it.own().orElseThrow().value());
		Bilingual theirs = Numbers.of(it.measure().form(), median);
		return new Proposal(WORDS.text("do." + kind, name.within()), List.of(WORDS.text("why." + kind, name, own, theirs),
				WORDS.text("sign." + kind, name, theirs), effort(kind, it, body, median).orElseGet(() -> WORDS.text("effort.unknown"))));
	}

	/** What can be counted of the work; the hours are for the body to say. */
	private Optional<Bilingual> effort(String kind, Comparison it, int body, double median) {
		double own = it.own().orElseThrow().value();
		return switch (kind) {
		case "posts" -> Optional.of(WORDS.text("effort.posts", Numbers.of(Measure.Form.NUMBER, median - own)));
		case "answers" -> {
			long more = Math.max(1, (long) Math.ceil(median * measures.asked(body)) - measures.answered(body));
			yield Optional.of(WORDS.text("effort.answers", more, measures.asked(body)));
		}
		default -> Optional.empty();
		};
	}
}
