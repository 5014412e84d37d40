// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.plugins;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.IRequirement;
import org.eclipse.equinox.p2.metadata.Version;
import org.eclipse.equinox.p2.metadata.expression.IMatchExpression;
import org.eclipse.equinox.p2.query.IQueryable;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.palier.ground.text.Bilingual;
import org.palier.headless.console.Console;

/**
 * The need that keeps a feature from being installed, as a person would say it: p2's own words speak of resolution.
 * Only a need that is missing, or there in another version, is explained; all other problems are left to p2's words.
 *
 * @param unit    the plug-in that has the need
 * @param name    what it asks for
 * @param asked   oldest version that would do; null for any
 * @param present version that is installed; null for none
 */
record UnmetNeed(IInstallableUnit unit, String name, Version asked, Version present) {

	/**
	 * The first need, of a feature and of what it brings along, that neither its site nor this installation meets; those of
	 * Palier's bundles first.
	 */
	static Optional<UnmetNeed> of(IInstallableUnit feature, IQueryable<IInstallableUnit> site, IQueryable<IInstallableUnit> installed) {
		Set<IInstallableUnit> seen = new HashSet<>();
		Deque<IInstallableUnit> waiting = new ArrayDeque<>(Set.of(feature));
		UnmetNeed other = null;
		while (!waiting.isEmpty()) {
			IInstallableUnit unit = waiting.remove();
			if (!seen.add(unit)) {
				continue;
			}
			for (IRequirement need : unit.getRequirements()) {
				Set<IInstallableUnit> offered = matching(need, site);
				waiting.addAll(offered);
				if (need.getMin() > 0 && offered.isEmpty() && matching(need, installed).isEmpty()) {
					UnmetNeed unmet = unmet(unit, need, installed);
					if (unmet != null && unmet.isOfPalier()) {
						return Optional.of(unmet);
					}
					other = other == null ? unmet : other;
				}
			}
		}
		return Optional.ofNullable(other);
	}

	private static Set<IInstallableUnit> matching(IRequirement need, IQueryable<IInstallableUnit> units) {
		return units.query(QueryUtil.createMatchQuery(need.getMatches()), new NullProgressMonitor()).toUnmodifiableSet();
	}

	/** A plain need is a match of a name, a namespace and perhaps versions, in this order; null for any other. */
	private static UnmetNeed unmet(IInstallableUnit unit, IRequirement need, IQueryable<IInstallableUnit> installed) {
		IMatchExpression<IInstallableUnit> match = need.getMatches();
		Object[] parameters = match.getParameters();
		if (parameters.length < 2 || !(parameters[0] instanceof String name) || !(parameters[1] instanceof String)) {
			return null;
		}
		Version asked = parameters.length > 2 && parameters[2] instanceof Version version ? version : null;
		Version present = installed.query(QueryUtil.createIUQuery(name), new NullProgressMonitor()).stream().map(IInstallableUnit::getVersion)
				.max(Version::compareTo).orElse(null);
		return new UnmetNeed(unit, name, asked, present);
	}

	private boolean isOfPalier() {
		return name.startsWith("org.palier.");
	}

	/** A sentence that names the plug-in, what it needs and what there is. */
	Bilingual sentence() {
		String plugin = unit.getId() + " " + shortened(unit.getVersion());
		String need = asked == null ? name : name + " " + shortened(asked);
		if (present == null) {
			return Console.text("install.needs_missing", plugin, need);
		}
		String key = !isOfPalier() ? "install.needs_other" : asked != null && present.compareTo(asked) < 0 ? "install.needs_newer"
				: "install.needs_older";
		return Console.text(key, plugin, need, shortened(present));
	}

	/** Returns the version without its qualifier, which means nothing to a person. */
	private static String shortened(Version version) {
		return version.toString().replaceFirst("^(\\d+\\.\\d+\\.\\d+)\\..*", "$1");
	}
}
