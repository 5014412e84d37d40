// SPDX-License-Identifier: EPL-2.0
package org.palier.checks;

import java.time.LocalDate;
import java.util.List;

import org.palier.ground.text.Bilingual;
import org.palier.model.Study;
import org.palier.study.attribution.ReadsAddresses;

/**
 * Looks for one kind of fault. Stateless: the same study on the same day gives the same findings. Called on
 * the thread that owns the study, which it only reads; the study may be a copy of the one that is edited. A rule whose
 * findings depend on other plug-ins says so by an interface of the package that owns them, such as {@link ReadsAddresses}.
 */
public interface ValidationRule {

	/** Stable, lower-case id, e.g. {@code checked_in_future}. */
	String id();

	/** How much its findings matter. */
	Severity severity();

	/** What it looks for, in a few words. */
	Bilingual title();

	/**
	 * What it found, in the order of the study; none when all is well.
	 *
	 * @param today the day that counts as today, where the user is
	 */
	List<Finding> check(Study study, LocalDate today);
}
