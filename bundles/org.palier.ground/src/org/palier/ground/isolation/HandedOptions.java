// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.isolation;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Which options of this Java machine the one of an isolated part gets too. A plug-in reads where its service lies from a
 * property, say: in a process of its own it must find what it finds here, or its answers differ without a word.
 */
public final class HandedOptions {

	/**
	 * Not handed on: memory and collector, which are the isolated machine's own; a port for a debugger, which only one
	 * machine can have; an archive of classes that the other one would overwrite; and how a window is made.
	 */
	private static final Pattern OURS = Pattern.compile("-Xm[xsn].*|-Xshare.*|-Xlog.*|-Xloggc.*|-Xdock.*|-XstartOnFirstThread|-Xdebug|-Xrunjdwp.*"
			+ "|-agentlib:jdwp.*|-XX:[+-]Use\\w*GC|-XX:.*(Heap|RAM|NewSize|NewRatio|Archive|OutOfMemoryError|VMOutput|LogFile).*");

	private HandedOptions() {
	}

	/** Of this machine, in the order in which it got them. */
	public static List<String> ofThisMachine() {
		return of(ManagementFactory.getRuntimeMXBean().getInputArguments());
	}

	/** @param options of a Java machine, without its class path and its program */
	static List<String> of(List<String> options) {
		return options.stream().filter(it -> it.startsWith("-") && !OURS.matcher(it).matches()).toList();
	}
}
