// SPDX-License-Identifier: EPL-2.0
package org.palier.editions.sheets;

import static org.palier.editions.sheets.Measures.WORDS;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;

import org.palier.editions.sheets.Comparison.Verdict;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.StudyView.AgencyView;
import org.palier.pictures.PeerStrips;
import org.palier.statistics.summary.Quartiles;

/**
 * What the page of a body says. Immutable.
 *
 * @param view     of the study
 * @param body     position
 * @param peers    with whom it is compared
 * @param compared a number each
 */
record BodySheet(StudyView view, int body, PeerGroup peers, List<Comparison> compared) {

	BodySheet {
		compared = List.copyOf(compared);
	}

	/** @param fewest peers of which numbers are told */
	static BodySheet of(StudyView view, Measures measures, int body, int fewest) {
		PeerGroup peers = PeerGroup.of(view, body, fewest);
		return new BodySheet(view, body, peers, measures.all().stream().map(it -> Comparison.of(it, body, peers.members(), fewest)).toList());
	}

	Bilingual name() {
		return view.agencies().get(body).name();
	}

	/** Kind and government of the body, as it is known. */
	Bilingual about() {
		AgencyView it = view.agencies().get(body);
		Bilingual government = view.jurisdictions().get(it.jurisdiction()).name();
		return it.category() == StudyView.NONE ? government : WORDS.text("about", view.categories().get(it.category()).name(), government);
	}

	/** What differs, in a sentence; no mark and no rank. */
	Bilingual verdict(int fewest) {
		if (peers.kind() == PeerGroup.Kind.NONE) {
			return WORDS.text("title.alone", fewest);
		}
		List<Bilingual> said = new ArrayList<>();
		names(it -> it.verdict() == Verdict.LESS).ifPresent(it -> said.add(WORDS.text("title.less", it)));
		names(it -> it.verdict() == Verdict.MORE).ifPresent(it -> said.add(WORDS.text(said.isEmpty() ? "title.more" : "title.more.too", it)));
		return said.isEmpty() ? WORDS.text("title.none") : Bilingual.joined(said, " ");
	}

	private Optional<Bilingual> names(Predicate<Comparison> which) {
		List<Bilingual> names = compared.stream().filter(which).map(it -> it.measure().name().within()).toList();
		return names.isEmpty() ? Optional.empty() : Optional.of(Bilingual.joined(names, ", "));
	}

	/** With whom it is compared. */
	Bilingual beside() {
		AgencyView it = view.agencies().get(body);
		return switch (peers.kind()) {
		case CATEGORY -> WORDS.text("peers.category", peers.members().size(), view.categories().get(it.category()).name());
		case GOVERNMENT -> WORDS.text("peers.government", peers.members().size(), view.jurisdictions().get(it.jurisdiction()).name());
		case NONE -> WORDS.text("peers.none");
		};
	}

	PeerStrips picture(Locale locale) {
		List<PeerStrips.Strip> strips = compared.stream().map(it -> strip(it, locale)).toList();
		return new PeerStrips(WORDS.text("picture", name()).in(locale), said(locale, "head.strip", "head.own", "head.peers", "head.verdict"),
				said(locale, "key.own", PeerStrips.hasColumns(strips) ? "key.peers" : "key.peer", "key.median", "key.band"), strips);
	}

	private static List<String> said(Locale locale, String... keys) {
		return List.of(keys).stream().map(it -> WORDS.text(it).in(locale)).toList();
	}

	private static PeerStrips.Strip strip(Comparison it, Locale locale) {
		Measure measure = it.measure();
		double value = it.own().map(Figure::value).orElse(Double.NaN);
		boolean ranged = it.own().filter(own -> !own.isCounted()).isPresent();
		List<Double> peers = it.peers().stream().map(Figure::value).filter(Double::isFinite).toList();
		Optional<Quartiles> quartiles = it.quartiles();
		double end = end(measure.form(),
				DoubleStream.concat(peers.stream().mapToDouble(peer -> peer), DoubleStream.of(Double.isNaN(value) ? 0 : value)).max()
				.orElse(0));
		return new PeerStrips.Strip(measure.name().in(locale), measure.unit().in(locale), value,
				ranged ? it.own().orElseThrow().low() : Double.NaN, ranged ? it.own().orElseThrow().high() : Double.NaN, peers,
				quartiles.map(q -> List.of(q.lower(), q.median(), q.upper())).orElse(List.of()), end,
				Numbers.of(measure.form(), end).in(locale), it.own().isEmpty() ? "–" : Numbers.of(measure.form(), value).in(locale),
				quartiles.map(q -> Numbers.of(measure.form(), q.median()).in(locale)).orElse("–"), WORDS.text(word(it)).in(locale),
				it.verdict() == Verdict.LESS || it.verdict() == Verdict.MORE);
	}

	private static double end(Measure.Form form, double most) {
		if (form == Measure.Form.SHARE) {
			return 1;
		}
		double step = Math.pow(10, Math.floor(Math.log10(Math.max(1, most))));
		return Math.max(1, Math.ceil(most / step) * step);
	}

	/** Key of the word. */
	private static String word(Comparison it) {
		String suffix = it.measure().form() == Measure.Form.HOURS ? ".wait" : "";
		return switch (it.verdict()) {
		case LESS -> "verdict.less" + suffix;
		case MORE -> "verdict.more" + suffix;
		case SAME -> "verdict.same";
		case UNSURE -> "verdict.unsure";
		case NONE -> it.own().isEmpty() ? "verdict.unknown" : "verdict.none";
		};
	}
}
