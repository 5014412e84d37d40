// SPDX-License-Identifier: EPL-2.0
package org.palier.editions.interactive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.palier.ground.text.Typography;
import org.palier.ground.text.Wording;
import org.palier.numbers.claims.Coverage;
import org.palier.numbers.view.StudyView;
import org.palier.reports.content.FrontLevel;
import org.palier.reports.content.FrontNumbers;
import org.palier.reports.content.KeyFigure;
import org.palier.reports.content.Presences;

/**
 * What the script shows of a part, worked out and worded: it adds up nothing and writes no number of its own. A row has a label {@code l},
 * a value {@code v} from {@code lo} to {@code hi} (0 to 1), how value and range are written ({@code s}, {@code r}), on what it rests
 * ({@code n}), and the sentence that is spoken ({@code a}); one of which nothing may be told has why in {@code x} and no number.
 */
final class PartRows {

	static final Wording WORDS = new Wording(PartRows.class, "messages");

	private final StudyView view;
	private final Parts parts;
	private final Locale locale;
	private final Typography typography;

	PartRows(StudyView view, Parts parts, Locale locale) {
		this.view = view;
		this.parts = parts;
		this.locale = locale;
		typography = new Typography(locale);
	}

	String say(String key, Object... arguments) {
		return WORDS.text(key, arguments).in(locale);
	}

	/** All of a part. */
	Map<String, Object> of(Part it) {
		Map<String, Object> state = new LinkedHashMap<>();
		state.put("t", it.hidden() ? say("refused.bodies") : it.front().title(parts.ranges()).in(locale));
		state.put("say", said(it));
		state.put("m", measure(it));
		state.put("h", say(it.front().hasLevels() && !it.front().isOfPosts() ? "levels.usages" : "levels.posts"));
		if (it.hasNumbers()) {
			state.put("c", caption(it));
			List<Map<String, Object>> rows = new ArrayList<>();
			it.front().levels(parts.ranges()).reversed().forEach(level -> rows.add(level(it, level, it.front().name(level).in(locale))));
			state.put("L", rows);
		} else {
			state.put("R", refusal(it));
		}
		return state;
	}

	private String said(Part it) {
		if (it.hidden()) {
			return "";
		}
		Presences presences = it.front().presences();
		Optional<Coverage> read = it.front().coverage().filter(all -> it.front().isOfPosts());
		return read
				.map(all -> say("said.posts", FrontNumbers.count(presences.agencies()), presences.agencies(),
						FrontNumbers.count(all.units()), all.units()))
				.orElseGet(() -> say("said.presences", FrontNumbers.count(presences.agencies()), presences.agencies(),
						FrontNumbers.count(presences.all()),
						presences.all()));
	}

	/** What the levels are shares of, and on what they rest. */
	private String caption(Part it) {
		return say(it.front().isOfPosts() ? "caption.posts" : "caption.usages", FrontNumbers.count(units(it)), basis(it));
	}

	private static long units(Part it) {
		return it.front().isOfPosts() && it.front().isCorrected() ? it.front().coverage().map(Coverage::units).orElse(0L) : it.front().behind();
	}

	private String basis(Part it) {
		long behind = it.front().behind();
		String kind = !it.front().isOfPosts() ? "basis.usages" : it.front().isCorrected() ? "basis.sample" : "basis.people";
		return say(kind, FrontNumbers.count(behind), behind);
	}

	/** Why the levels of a part are not shown: never with a share. */
	private String refusal(Part it) {
		if (it.hidden()) {
			return say("refused.bodies");
		}
		if (!it.front().hasLevels()) {
			return say("refused.nothing");
		}
		Optional<KeyFigure> lacks = it.front().lacks();
		if (lacks.isPresent()) {
			KeyFigure told = lacks.get();
			return told.id().equals("front_one") ? say("refused.one")
					: told.number().in(locale) + " " + told.label().in(locale) + " " + told.detail().in(locale);
		}
		return parts.whole().front().isCorrected() ? say("refused.part") : say("refused.alone");
	}

	private Map<String, Object> level(Part it, FrontLevel level, String name) {
		boolean ranged = level.hasRange();
		Map<String, Object> row = row(name, it.front().more(level).in(locale), level.share(), FrontNumbers.percent(level).in(locale));
		row.put("lo", rounded(level.low()));
		row.put("hi", rounded(level.high()));
		row.put("r", ranged ? say("range", end(Math.floor(level.low() * 100 + 1e-9)), end(Math.ceil(level.high() * 100 - 1e-9))) : "");
		row.put("n", basis(it));
		row.put("a", ranged ? say("spoken.range", name, row.get("s"), FrontNumbers.range(level.low(), level.high()), basis(it))
				: say("spoken", name, row.get("s"), basis(it)));
		return row;
	}

	private String end(double percent) {
		return typography.number(percent, 0);
	}

	private static Map<String, Object> row(String label, String more, double value, String shown) {
		Map<String, Object> row = new LinkedHashMap<>();
		row.put("l", label);
		row.put("d", more);
		row.put("v", rounded(value));
		row.put("s", shown);
		return row;
	}

	private Map<String, Object> refused(String label, String why, String spoken) {
		Map<String, Object> row = new LinkedHashMap<>();
		row.put("l", label);
		row.put("x", why);
		row.put("a", say("spoken.refused", label, spoken));
		return row;
	}

	/** Four digits are more than a picture shows, and than a table tells. */
	private static double rounded(double share) {
		return Math.round(share * 1e4) / 1e4;
	}

	/** The level by which parts are compared: the one above the base of the whole study; empty where no share of the whole may be shown. */
	Optional<FrontLevel> compared() {
		return Optional.of(parts.whole()).filter(Part::hasNumbers).map(it -> it.front().levels(1)).filter(it -> it.size() > 1)
				.map(it -> it.get(1));
	}

	/**
	 * What parts are compared by: the share of one level, of the same kind of thing; where the study has no level, the share of bodies with an
	 * account.
	 */
	private Map<String, Object> measure(Part it) {
		Optional<FrontLevel> compared = compared();
		if (compared.isEmpty()) {
			return it.hidden() ? refused("", say("short.bodies"), say("refused.bodies")) : present(it.front().presences());
		}
		boolean same = it.front().isOfPosts() == parts.whole().front().isOfPosts();
		Optional<FrontLevel> here = same && it.hasNumbers() ? it.front().levels(parts.ranges()).stream()
				.filter(level -> level.category().id().equals(compared.get().category().id())).findFirst() : Optional.empty();
		return here.map(level -> level(it, level, ""))
				.orElseGet(() -> refused("", shortly(it), it.hasNumbers() ? say("refused.other") : refusal(it)));
	}

	private String shortly(Part it) {
		boolean alone = it.front().isAlone() && it.front().lacks().isEmpty();
		return say(it.hasNumbers() ? "short.other"
				: it.hidden() ? "short.bodies" : !it.front().hasLevels() ? "short.nothing" : alone ? "short.alone" : "short.read");
	}

	private Map<String, Object> present(Presences presences) {
		if (presences.isListOfFound()) {
			return refused("", say("short.listed"), say("refused.listed"));
		}
		return presences.evidence().ofNumbers().holds() && presences.checked() > 0 ? bodies("", presences.present(), presences.checked())
				: refused("", say("short.checked"), say("refused.checked"));
	}

	private Map<String, Object> bodies(String name, long here, long checked) {
		double share = (double) here / checked;
		Map<String, Object> row = row(name, "", share, FrontNumbers.percent(share).in(locale));
		row.put("lo", rounded(share));
		row.put("hi", rounded(share));
		row.put("r", say("of", FrontNumbers.count(here), FrontNumbers.count(checked)));
		row.put("n", say("basis.bodies", FrontNumbers.count(here), FrontNumbers.count(checked), checked));
		row.put("a", say("spoken", name, row.get("s"), row.get("n")));
		return row;
	}

	/** Who has an account on each platform, of the bodies of a part; of platforms where too few were looked for, why not. */
	List<Map<String, Object>> platforms(Part it) {
		Presences presences = it.front().presences();
		List<Map<String, Object>> rows = new ArrayList<>();
		for (int platform : Parts.platforms(view)) {
			String name = view.platforms().get(platform).name().in(locale);
			long checked = presences.checkedOn(platform);
			Map<String, Object> row = it.hidden() ? refused(name, say("short.bodies"), say("refused.bodies"))
					: presences.isListOfFound() ? refused(name, say("short.listed"), say("refused.listed"))
					: checked > 0 && Coverage.ofBodies(presences.agencies(), Math.min(checked, presences.agencies())).isEnough()
							? bodies(name, presences.on(platform), checked) : refused(name, say("short.checked"), say("refused.checked"));
			row.put("k", "p");
			row.put("i", Integer.toString(platform));
			rows.add(row);
		}
		return rows;
	}
}
