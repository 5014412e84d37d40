// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.labels;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.palier.ground.text.Bilingual;
import org.palier.intake.privacy.EraseRun;
import org.palier.model.Account;
import org.palier.model.Agency;
import org.palier.model.AgencyCategory;
import org.palier.model.Assumption;
import org.palier.model.CaseSelection;
import org.palier.model.Category;
import org.palier.model.Code;
import org.palier.model.Coder;
import org.palier.model.CodingSet;
import org.palier.model.GridQuestion;
import org.palier.model.GridTheme;
import org.palier.model.Identified;
import org.palier.model.Interview;
import org.palier.model.Jurisdiction;
import org.palier.model.ListedPublic;
import org.palier.model.LocalizedText;
import org.palier.model.Objective;
import org.palier.model.Platform;
import org.palier.model.Presence;
import org.palier.model.PublicKind;
import org.palier.model.Run;
import org.palier.model.Scenario;
import org.palier.model.Study;
import org.palier.model.SectionComment;
import org.palier.model.Theory;
import org.palier.model.Usage;
import org.palier.study.levels.PlainNames;
import org.palier.study.runs.Import;
import org.palier.study.runs.RunKinds;

/**
 * The names of objects of a study. Immutable.
 *
 * @param locale language of the reader
 */
public record ModelLabels(Locale locale) {

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

	/** In the language of the workbench. */
	public static ModelLabels ofWorkbench() {
		return new ModelLabels(Locale.getDefault());
	}

	/** Name of an object; its id when it has no name, its kind when it has neither. Never empty. */
	public String text(EObject object) {
		String name = switch (object) {
		case Study it -> in(it.getName());
		case Jurisdiction it -> in(it.getName());
		case Agency it -> in(it.getName());
		case AgencyCategory it -> in(it.getName());
		case Platform it -> in(it.getName());
		case ListedPublic it -> in(it.getName());
		case PublicKind it -> in(it.getName());
		case Usage it -> in(it.getName());
		case Category it -> PlainNames.called(it).in(locale);
		case Theory it -> theory(it);
		case Presence it -> presence(it);
		case Run it -> run(it);
		case CaseSelection it -> in(it.getName());
		case Scenario it -> in(it.getName());
		case CodingSet it -> orEmpty(it.getName());
		case Assumption it -> in(it.getName());
		case Coder it -> orEmpty(it.getName());
		case Interview it -> it.getParticipants().stream().map(one -> orEmpty(one.getPseudonym())).collect(Collectors.joining(", "));
		case Code it -> in(it.getName());
		case GridTheme it -> in(it.getName());
		case GridQuestion it -> in(it.getName());
		case Objective it -> in(it.getName());
		case SectionComment it -> orEmpty(it.getSection());
		case Account it -> orEmpty(it.getHandle() == null ? it.getUrl() : it.getHandle());
		default -> "";
		};
		if (!name.isEmpty()) {
			return name;
		}
		return object instanceof Identified identified && identified.getId() != null ? identified.getId()
				: object.eClass().getName();
	}

	/** A text in the language of the reader, else in the other; empty when there is none. */
	public String in(LocalizedText text) {
		return Bilingual.of(text).in(locale);
	}

	/** Returns the kind of a run, with a capital letter. */
	public String kind(Run run) {
		String name = RunKinds.OF_PALIER.of(run.getKind()).name().in(locale);
		return name.isEmpty() ? "" : Character.toUpperCase(name.charAt(0)) + name.substring(1);
	}

	/** When a run ended, to the minute, where the reader is; as it is written when that is no moment. */
	public String at(Run run) {
		String written = orEmpty(run.getAt());
		try {
			return MINUTE.format(Instant.parse(written).atZone(ZoneId.systemDefault()));
		} catch (DateTimeParseException other) {
			return written;
		}
	}

	private String run(Run run) {
		String label = orEmpty(run.getLabel());
		if (new Import().isOf(run.getKind())) {
			return label;
		}
		// The name of an erasure does not show whose posts were erased.
		return label.isEmpty() || EraseRun.KIND.isOf(run.getKind()) ? kind(run)
				: kind(run) + " (" + RunKinds.OF_PALIER.of(run.getKind()).label(label).in(locale) + ")";
	}

	private String theory(Theory theory) {
		String name = in(theory.getName());
		return theory.getVersion() == null || name.isEmpty() ? name : name + " " + theory.getVersion();
	}

	private String presence(Presence presence) {
		String platform = presence.getPlatform() == null ? "" : text(presence.getPlatform());
		return presence.eContainer() instanceof Agency agency ? text(agency) + " · " + platform : platform;
	}

	private static String orEmpty(String text) {
		return text == null ? "" : text;
	}
}
