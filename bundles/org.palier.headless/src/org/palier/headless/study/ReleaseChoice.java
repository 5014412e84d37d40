// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.study;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.palier.ground.text.Bilingual;
import org.palier.intake.privacy.StudyGate.Release;
import org.palier.intake.privacy.StudyGate;
import org.palier.model.Study;
import org.palier.study.attribution.AddressForms;

import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Option;

/** The choice of commands that hand out posts or name who wrote them: redacted, unless somebody asks for more. */
public final class ReleaseChoice {

	/** Name of the option, without its dashes. */
	static final String NAME = "identified";
	/**
	 * Parameter of a manifest of an answer that was redacted. An answer without it was whole, as all were before one
	 * could choose.
	 */
	static final String REDACTED = "redacted";

	@Option(names = "--" + NAME)
	private boolean identified;

	/** True when somebody asks for all that the study holds. */
	public boolean isIdentified() {
		return identified;
	}

	/**
	 * Says what was withheld and why.
	 *
	 * @param withheld sentences; none where nothing was
	 * @param lines    is told them
	 * @param answer   of the command: gets {@code withheld}, both languages of each
	 */
	public void tell(List<Bilingual> withheld, Consumer<String> lines, Locale locale, ObjectNode answer) {
		if (!withheld.isEmpty()) {
			var array = answer.putArray("withheld");
			withheld.forEach(it -> {
				array.addObject().put("fr", it.fr()).put("en", it.en());
				lines.accept(it.in(locale));
			});
		}
	}

	/** Records that the answer was redacted, if it was. @param parameters of a manifest */
	public void tell(Map<String, String> parameters) {
		if (!identified) {
			parameters.put(REDACTED, Boolean.TRUE.toString());
		}
	}

	/** Returns the gate through which goes all that the command hands out. */
	public StudyGate gate(Study study, AddressForms forms) {
		return new StudyGate(study, forms, identified ? Release.IDENTIFIED : Release.REDACTED);
	}
}
