// SPDX-License-Identifier: EPL-2.0
package org.palier.study.history;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.palier.model.Agency;
import org.palier.model.Run;
import org.palier.model.Study;

/**
 * The source of the begin and the end of an agency: words of a person, or the list that an import read. Files name an import by its id,
 * which stays what it is; people read what the import read and the day of that list. On the thread of the study.
 *
 * @param id   as the study keeps it: the id of an import, or words of somebody; empty when nobody says
 * @param name as people read it: the file and the day of the list, or the same words
 */
public record LifeSource(String id, String name) {

	/** Ids of importers behind the name of what they read. */
	private static final String BEHIND = " \\([\\p{L}\\d._-]+\\)$";
	private static final int DAY = "2026-01-01".length();

	/** Reads the source of an agency. A source that names no import of its study is somebody's words. */
	public static LifeSource of(Agency agency) {
		String id = Objects.requireNonNullElse(agency.getLifeSource(), "");
		return new LifeSource(id, EcoreUtil.getRootContainer(agency) instanceof Study study
				? study.getRuns().stream().filter(it -> id.equals(it.getId())).findFirst().map(LifeSource::name).orElse(id) : id);
	}

	/**
	 * Names a run by what it read and the day of that list, or else the day on which it was read; by its id where
	 * neither is known.
	 */
	private static String name(Run run) {
		String read = Objects.requireNonNullElse(run.getLabel(), "").replaceFirst(BEHIND, "");
		String at = Objects.requireNonNullElse(run.getAt(), "");
		String day = run.getObservedOn() != null ? run.getObservedOn().toString() : at.length() > DAY ? at.substring(0, DAY) : "";
		String name = Stream.of(read, day).filter(it -> !it.isBlank()).collect(Collectors.joining(", "));
		return read.isBlank() ? run.getId() + (day.isEmpty() ? "" : ", " + day) : name;
	}
}
