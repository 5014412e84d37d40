// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.passages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.palier.ground.text.Bilingual;
import org.palier.model.Code;
import org.palier.model.GridTheme;
import org.palier.model.LocalizedText;
import org.palier.model.PalierFactory;
import org.palier.model.Study;

/**
 * The codes with which reading can begin: themes of the grid, and objectives of the theory. They are no codes of the
 * study until one of them is given to a passage. A theme that has a code is not offered again, and neither is one with
 * the name of a code. Made again at each call.
 *
 * @param themes     codes of themes
 * @param objectives codes of objectives
 */
public record StartingCodes(List<Code> themes, List<Code> objectives) {

	/** Copies its lists. */
	public StartingCodes {
		themes = List.copyOf(themes);
		objectives = List.copyOf(objectives);
	}

	/** Those of a study. */
	public static StartingCodes of(Study study) {
		List<Code> codes = CodeSystem.all(study);
		List<Code> themes = study.getThemes().stream().filter(it -> codes.stream().noneMatch(code -> code.getTheme() == it))
				.filter(it -> !isCalled(study, Bilingual.of(it.getName()))).map(it -> code("theme." + it.getId(), it.getName(), null, it)).toList();
		List<Code> objectives = study.getObjectives().stream().filter(it -> !isCalled(study, Bilingual.of(it.getName())))
				.map(it -> code("objective." + it.getId(), it.getName(), it.getDefinition(), null)).toList();
		return new StartingCodes(themes, objectives);
	}

	private static boolean isCalled(Study study, Bilingual name) {
		return List.of(name.fr(), name.en()).stream().anyMatch(it -> !it.isBlank() && CodeSystem.named(study, it).isPresent());
	}

	private static Code code(String id, LocalizedText name, @Nullable LocalizedText definition, @Nullable GridTheme theme) {
		Code code = PalierFactory.eINSTANCE.createCode();
		code.setId(id);
		code.setName(Bilingual.of(name).toModel());
		if (definition != null) {
			code.setDefinition(Bilingual.of(definition).toModel());
		}
		code.setTheme(theme);
		return code;
	}

	/** All of them, themes first. */
	public List<Code> all() {
		var all = new ArrayList<Code>(themes);
		all.addAll(objectives);
		return all;
	}

	/** The one of a name in either language, case aside; empty when there is none. */
	public Optional<Code> named(String name) {
		return all().stream().filter(it -> {
			Bilingual both = Bilingual.of(it.getName());
			return both.fr().equalsIgnoreCase(name.strip()) || both.en().equalsIgnoreCase(name.strip());
		}).findFirst();
	}

	/** Whether a code is none of a study yet. */
	public static boolean isOne(Code code) {
		return code.eContainer() == null;
	}
}
