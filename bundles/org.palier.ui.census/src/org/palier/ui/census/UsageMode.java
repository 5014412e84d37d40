// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.palier.coding.desk.CodeKeys;
import org.palier.coding.desk.DeskCodebook;
import org.palier.coding.desk.DeskFacet;
import org.palier.ground.text.Bilingual;
import org.palier.model.CoderKind;
import org.palier.model.Presence;
import org.palier.model.Study;
import org.palier.model.Usage;
import org.palier.register.grid.PresenceCell;
import org.palier.register.grid.UsageCoding;
import org.palier.study.edit.RecordedEdit;
import org.palier.ui.study.ChosenCoder;
import org.palier.ui.study.ChosenKeys;
import org.palier.ui.study.StudySession;

/**
 * Letters are usages: what one person sees on presences, with the letters that the coding of posts gives them. Usages that others saw are
 * not shown.
 */
final class UsageMode {

	private final Study study;
	private final String coder;
	private final UsageCoding coding;
	private final DeskFacet facet;
	private final CodeKeys keys;

	UsageMode(StudySession session) {
		study = session.study();
		var chosen = new ChosenCoder(session);
		coder = chosen.name();
		coding = new UsageCoding(study, chosen.in(study), Clock.systemDefaultZone());
		DeskCodebook codebook = DeskCodebook.of(study, Set.copyOf(DeskCodebook.theoriesOfPosts(study)));
		facet = codebook.usages();
		keys = CodeKeys.in(study, codebook, ChosenKeys.of(session).all());
	}

	/** The person who codes. */
	String coder() {
		return coder;
	}

	/** Every usage with its letter, in one line. */
	String legend() {
		Map<String, String> names = facet.shortNames(Locale.getDefault());
		return facet.codes().stream().map(it -> keys.key(facet, it).map(String::valueOf).orElse("") + " " + names.get(it.id()))
				.collect(Collectors.joining(" · "));
	}

	/** The usages that the coder saw in a cell, each with its letter; empty before the first. */
	String shown(PresenceCell cell) {
		return coding.of(cell).stream().map(this::lettered).collect(Collectors.joining(" · "));
	}

	/**
	 * The usages that the coder saw in a cell. Where nobody else codes it is what the study says, whoever said it; where several do, what the
	 * others saw stays out of sight.
	 */
	private List<Usage> seen(PresenceCell cell) {
		List<Usage> mine = coding.of(cell);
		Presence presence = cell.presence();
		boolean blind = study.getCoders().stream().filter(it -> it.getKind() == CoderKind.HUMAN).count() > 1;
		return !mine.isEmpty() || blind || presence == null ? mine
				: presence.getCodings().stream().flatMap(it -> it.getUsages().stream()).distinct().toList();
	}

	/** True for a page of which nobody said what it is for. */
	boolean isMissing(PresenceCell cell) {
		Presence presence = cell.presence();
		return isCoded(cell) && (presence == null || presence.getCodings().isEmpty());
	}

	/** The letters of what the coder saw in a cell, with blanks between; empty when nothing yet. */
	String letters(PresenceCell cell) {
		return seen(cell).stream().map(it -> facet.code(it.getId()).flatMap(code -> keys.key(facet, code)).map(String::valueOf).orElse("•"))
				.collect(Collectors.joining(" "));
	}

	/** The usages that the coder saw in a cell, in words; empty before the first. */
	String named(PresenceCell cell) {
		return seen(cell).stream().map(it -> Bilingual.of(it.getName()).in(Locale.getDefault())).collect(Collectors.joining(", "));
	}

	/** Every usage with its letter, and whether all of these cells that are pages show it. */
	List<UsageStrip.Cap> caps(List<PresenceCell> cells) {
		List<PresenceCell> pages = cells.stream().filter(UsageCoding::isCoded).toList();
		List<List<Usage>> seen = pages.stream().map(this::seen).toList();
		Map<String, String> names = facet.shortNames(Locale.getDefault());
		return facet.codes().stream().filter(it -> keys.key(facet, it).isPresent())
				.map(code -> new UsageStrip.Cap(keys.key(facet, code).orElseThrow(), names.get(code.id()),
						!seen.isEmpty() && seen.stream().allMatch(all -> all.stream().anyMatch(it -> it.getId().equals(code.id())))))
				.toList();
	}

	/** The step that gives presences the usages of others. */
	Optional<RecordedEdit> copied(List<PresenceCell> from, List<PresenceCell> to) {
		return coding.copy(from, to);
	}

	private String lettered(Usage usage) {
		String name = Bilingual.of(usage.getName()).in(Locale.getDefault());
		return facet.code(usage.getId()).flatMap(it -> keys.key(facet, it)).map(it -> it + " " + name).orElse(name);
	}

	/** True where usages can be coded. */
	boolean isCoded(PresenceCell cell) {
		return UsageCoding.isCoded(cell);
	}

	/** The step that a key makes; empty when it is no usage's, or no cell is a presence. */
	Optional<RecordedEdit> typed(char key, List<PresenceCell> cells) {
		return usage(key).flatMap(it -> coding.toggle(cells, it));
	}

	/** Whether a key is a usage's. */
	boolean isKey(char key) {
		return usage(key).isPresent();
	}

	private Optional<Usage> usage(char key) {
		return keys.target(key).filter(it -> it.facet().equals(facet))
				.flatMap(it -> study.getUsages().stream().filter(usage -> usage.getId().equals(it.code().id())).findFirst());
	}
}
