// SPDX-License-Identifier: EPL-2.0
package org.palier.web;

import java.nio.file.Path;
import java.util.Optional;

import com.sun.jna.platform.win32.Advapi32Util;
import com.sun.jna.platform.win32.WinReg;

/** What the registry of Windows says of this computer, where only its administrators write. Used on Windows alone. */
final class WindowsPolicy {

	/** Stands for a value that is there and cannot be read. */
	static final String UNREADABLE = "\u0000";

	private static final String POLICIES = "Software\\Policies\\Palier";
	private static final String FOLDERS = "Software\\Microsoft\\Windows\\CurrentVersion\\Explorer\\Shell Folders";
	private static final String OF_ALL = "Common AppData";

	private WindowsPolicy() {
	}

	/** A value of the policy of the computer. */
	static Optional<String> value(String name) {
		return read(POLICIES, name);
	}

	/** The file of all who work on the computer. */
	static Optional<Path> file() {
		String folder = read(FOLDERS, OF_ALL).filter(it -> !it.equals(UNREADABLE)).orElse("C:\\ProgramData");
		return Optional.of(Path.of(folder, "Palier", "policy.properties"));
	}

	private static Optional<String> read(String key, String name) {
		try {
			if (!Advapi32Util.registryKeyExists(WinReg.HKEY_LOCAL_MACHINE, key)
					|| !Advapi32Util.registryValueExists(WinReg.HKEY_LOCAL_MACHINE, key, name)) {
				return Optional.empty();
			}
			return Optional.of(String.valueOf(Advapi32Util.registryGetValue(WinReg.HKEY_LOCAL_MACHINE, key, name)));
		} catch (RuntimeException | LinkageError unreadable) {
			return Optional.of(UNREADABLE);
		}
	}
}
