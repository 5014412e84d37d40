// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.problems;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.resources.IMarker;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.views.markers.MarkerViewUtil;
import org.palier.checks.Finding;
import org.palier.checks.Severity;
import org.palier.model.Account;
import org.palier.model.Identified;
import org.palier.model.Presence;
import org.palier.ui.labels.ModelLabels;

/**
 * A line of the Problems view; two of equal content are one line.
 *
 * @param severity as in {@link IMarker#SEVERITY}
 * @param message  one sentence that names the thing, in the language of the workbench
 * @param location where: the name of an agency or of a presence, a kind of plug-in
 * @param resource what the column Resource shows: the study, the plug-in
 * @param rule     id of the rule; empty for none
 * @param key      key of the object concerned, see {@link Finding#key()}; empty for none
 * @param fix      label of what would put it right; empty for none
 */
record ProblemMarker(int severity, String message, String location, String resource, String rule, String key, String fix) {

	/** Names of the attributes that only our markers have. */
	static final String RULE = "rule";
	static final String KEY = "key";
	static final String FIX = "fix";

	// The platform refuses longer attributes, and nobody reads a line of this length.
	private static final int LONGEST = 2000;

	/** Complete on construction. */
	ProblemMarker {
		message = shortened(message);
		location = shortened(location);
		fix = shortened(fix);
		Objects.requireNonNull(resource);
		Objects.requireNonNull(rule);
		Objects.requireNonNull(key);
	}

	/** Makes the line of a finding of a rule. */
	static ProblemMarker of(Finding finding, String study) {
		Locale locale = Locale.getDefault();
		return new ProblemMarker(severity(finding.severity()), finding.message().in(locale), location(finding.object()), study,
				finding.rule(), finding.key(), finding.fix().map(it -> it.label().in(locale)).orElse(""));
	}

	static int severity(Severity severity) {
		return switch (severity) {
		case ERROR -> IMarker.SEVERITY_ERROR;
		case WARNING -> IMarker.SEVERITY_WARNING;
		case INFO -> IMarker.SEVERITY_INFO;
		};
	}

	/** Reads the line of a marker; it equals the line that the marker was made from. */
	static ProblemMarker of(IMarker marker) {
		return new ProblemMarker(marker.getAttribute(IMarker.SEVERITY, IMarker.SEVERITY_INFO), marker.getAttribute(IMarker.MESSAGE, ""),
				marker.getAttribute(IMarker.LOCATION, ""), marker.getAttribute(MarkerViewUtil.NAME_ATTRIBUTE, ""),
				marker.getAttribute(RULE, ""), marker.getAttribute(KEY, ""),
				marker.getAttribute(FIX, ""));
	}

	/** Returns the attributes that the platform keeps. */
	Map<String, Object> attributes() {
		var all = new HashMap<String, Object>(Map.of(IMarker.SEVERITY, severity, IMarker.MESSAGE, message, IMarker.LOCATION, location,
				MarkerViewUtil.NAME_ATTRIBUTE, resource, RULE, rule, KEY, key));
		if (!fix.isEmpty()) {
			all.put(FIX, fix);
		}
		return all;
	}

	/** The name of the nearest thing that a reader knows by name. */
	private static String location(EObject object) {
		for (EObject at = object; at != null; at = at.eContainer()) {
			if (at instanceof Presence || at instanceof Identified && !(at instanceof Account)) {
				return ModelLabels.ofWorkbench().text(at);
			}
		}
		return "";
	}

	private static String shortened(String text) {
		return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
	}
}
