// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.home;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.osgi.service.prefs.BackingStoreException;

/**
 * When somebody last looked at a study before this start of the workbench: what was done since is news. A first look has the news of a
 * week.
 */
final class LastVisit {

	private static final Duration FIRST = Duration.ofDays(7);
	private static final String START = "start";
	private static final String BEFORE = "before";
	private static final String LAST = "last";

	private final IEclipsePreferences kept;
	private final String start;
	private final Clock clock;

	/**
	 * @param kept  of one study in this workspace
	 * @param start tells this start of the workbench from others
	 */
	LastVisit(IEclipsePreferences kept, String start, Clock clock) {
		this.kept = kept;
		this.start = start;
		this.clock = clock;
	}

	/** The moment from which there is news; the same until the workbench ends. */
	Instant since() {
		if (!start.equals(kept.get(START, ""))) {
			kept.put(START, start);
			kept.putLong(BEFORE, kept.getLong(LAST, clock.instant().minus(FIRST).toEpochMilli()));
		}
		return Instant.ofEpochMilli(kept.getLong(BEFORE, 0));
	}

	/** Somebody has looked until now. */
	void looked() {
		since();
		kept.putLong(LAST, clock.millis());
		try {
			kept.flush();
		} catch (BackingStoreException unwritten) {
			ILog.of(LastVisit.class).warn(kept.absolutePath(), unwritten);
		}
	}
}
