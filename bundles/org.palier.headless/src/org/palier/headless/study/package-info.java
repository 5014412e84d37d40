// SPDX-License-Identifier: EPL-2.0
/** A study on disk as commands open it; commands that make and check one; the manifests of commands that only read. */
package org.palier.headless.study;
