// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.nebula.widgets.nattable.persistence.IPersistable;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/**
 * Remembers in the workspace how a person arranged the grid of one study: widths and order of columns, as NatTable writes
 * them, and how rows are sorted and grouped. Columns are kept by number, so a study with other columns starts anew.
 */
final class ColumnMemory {

	private static final String COLUMNS = "columns";
	private static final String PREFIX = "census";
	private static final String ROWS = "rows.";

	private final Preferences kept;

	/**
	 * @param root  where all studies are remembered
	 * @param study id of the study
	 */
	ColumnMemory(IEclipsePreferences root, String study) {
		kept = root.node(COLUMNS).node(study.replace('/', '_'));
	}

	/** True where these columns were arranged before. */
	boolean knows(List<String> columns) {
		return kept.get(COLUMNS, "").equals(String.join(",", columns));
	}

	/** Arranges layers as they were kept; leaves them where these columns were not kept. */
	void recall(List<String> columns, IPersistable... layers) {
		if (!knows(columns)) {
			return;
		}
		try {
			var properties = new Properties();
			for (String key : kept.keys()) {
				properties.setProperty(key, kept.get(key, ""));
			}
			for (IPersistable layer : layers) {
				layer.loadState(PREFIX, properties);
			}
		} catch (BackingStoreException | RuntimeException failure) {
			// Written by hand or by another version: the columns start as ever.
			ILog.of(ColumnMemory.class).warn(kept.absolutePath(), failure);
		}
	}

	/** The kept state of the rows, under keys of its own. */
	Map<String, String> rows() {
		Map<String, String> rows = new HashMap<>();
		try {
			for (String key : kept.keys()) {
				if (key.startsWith(ROWS)) {
					rows.put(key, kept.get(key, ""));
				}
			}
		} catch (BackingStoreException failure) {
			ILog.of(ColumnMemory.class).warn(kept.absolutePath(), failure);
		}
		return rows;
	}

	/** Keeps how layers are arranged. @param rows how rows are, in words that begin with {@value #ROWS} */
	void keep(List<String> columns, Map<String, String> rows, IPersistable... layers) {
		var properties = new Properties();
		for (IPersistable layer : layers) {
			layer.saveState(PREFIX, properties);
		}
		try {
			kept.clear();
			kept.put(COLUMNS, String.join(",", columns));
			rows.forEach(kept::put);
			properties.stringPropertyNames().forEach(it -> kept.put(it, properties.getProperty(it)));
			kept.flush();
		} catch (BackingStoreException failure) {
			ILog.of(ColumnMemory.class).warn(kept.absolutePath(), failure);
		}
	}
}
