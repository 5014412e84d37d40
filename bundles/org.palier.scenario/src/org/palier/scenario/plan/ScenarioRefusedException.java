// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.plan;

import java.util.List;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Explained;

/** A scenario that is impossible; says by name what is. */
public final class ScenarioRefusedException extends Exception implements Explained {

	private static final long serialVersionUID = 1L;

	private final transient List<Impossibility> findings;

	ScenarioRefusedException(List<Impossibility> findings) {
		super(String.join(" ", findings.stream().map(it -> it.message().en()).toList()));
		this.findings = List.copyOf(findings);
	}

	/** Returns the impossible things, one or more. */
	public List<Impossibility> findings() {
		return findings;
	}

	/** All of it in one text. */
	@Override
	public Bilingual reason() {
		return new Bilingual(String.join(" ", findings.stream().map(it -> it.message().fr()).toList()), getMessage());
	}
}
