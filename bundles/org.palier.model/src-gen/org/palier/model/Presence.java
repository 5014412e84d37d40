/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Presence</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One cell of the census: an agency on a platform.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.Presence#getPlatform <em>Platform</em>}</li>
 *   <li>{@link org.palier.model.Presence#getHistory <em>History</em>}</li>
 *   <li>{@link org.palier.model.Presence#getNote <em>Note</em>}</li>
 *   <li>{@link org.palier.model.Presence#getCodings <em>Codings</em>}</li>
 *   <li>{@link org.palier.model.Presence#getDecision <em>Decision</em>}</li>
 *   <li>{@link org.palier.model.Presence#getAccounts <em>Accounts</em>}</li>
 * </ul>
 *
 * @see org.palier.model.PalierPackage#getPresence()
 * @model
 * @generated
 */
public interface Presence extends EObject {
	/**
	 * Returns the value of the '<em><b>Platform</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The column of the cell.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Platform</em>' reference.
	 * @see #setPlatform(Platform)
	 * @see org.palier.model.PalierPackage#getPresence_Platform()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Platform getPlatform();

	/**
	 * Sets the value of the '{@link org.palier.model.Presence#getPlatform <em>Platform</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Platform</em>' reference.
	 * @see #getPlatform()
	 * @generated
	 */
	void setPlatform(Platform value);

	/**
	 * Returns the value of the '<em><b>History</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was observed, by whom and when, in the order of recording; the one place that says what the cell is. Null when nobody looked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>History</em>' attribute.
	 * @see #setHistory(History)
	 * @see org.palier.model.PalierPackage#getPresence_History()
	 * @model dataType="org.palier.model.History"
	 * @generated
	 */
	History getHistory();

	/**
	 * Sets the value of the '{@link org.palier.model.Presence#getHistory <em>History</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>History</em>' attribute.
	 * @see #getHistory()
	 * @generated
	 */
	void setHistory(History value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Free remark.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.palier.model.PalierPackage#getPresence_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.palier.model.Presence#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Codings</b></em>' containment reference list.
	 * The list contents are of type {@link org.palier.model.PresenceCoding}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Usages observed there, one coding per coder.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Codings</em>' containment reference list.
	 * @see org.palier.model.PalierPackage#getPresence_Codings()
	 * @model containment="true"
	 * @generated
	 */
	EList<PresenceCoding> getCodings();

	/**
	 * Returns the value of the '<em><b>Decision</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was decided where coders differ, which is then in force; null when nobody has decided.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decision</em>' containment reference.
	 * @see #setDecision(PresenceDecision)
	 * @see org.palier.model.PalierPackage#getPresence_Decision()
	 * @model containment="true"
	 * @generated
	 */
	PresenceDecision getDecision();

	/**
	 * Sets the value of the '{@link org.palier.model.Presence#getDecision <em>Decision</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decision</em>' containment reference.
	 * @see #getDecision()
	 * @generated
	 */
	void setDecision(PresenceDecision value);

	/**
	 * Returns the value of the '<em><b>Accounts</b></em>' containment reference list.
	 * The list contents are of type {@link org.palier.model.Account}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Accounts of the agency on the platform; several when languages are apart.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Accounts</em>' containment reference list.
	 * @see org.palier.model.PalierPackage#getPresence_Accounts()
	 * @model containment="true"
	 * @generated
	 */
	EList<Account> getAccounts();

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Adds an observation. What holds follows by the rule of Holding.
	 * @param observation What was observed.
	 * <!-- end-model-doc -->
	 * @model observationDataType="org.palier.model.Observation"
	 * @generated
	 */
	void observe(Observation observation);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What holds today, of all that was observed.
	 * <!-- end-model-doc -->
	 * @model kind="operation"
	 * @generated
	 */
	PresenceStatus getStatus();

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day on which what holds was observed; null when unknown.
	 * <!-- end-model-doc -->
	 * @model kind="operation" dataType="org.palier.model.Date"
	 * @generated
	 */
	LocalDate getCheckedOn();

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who observed what holds; null when nobody is named.
	 * <!-- end-model-doc -->
	 * @model kind="operation"
	 * @generated
	 */
	String getCheckedBy();

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Address or note that what holds rests on; null for none.
	 * <!-- end-model-doc -->
	 * @model kind="operation"
	 * @generated
	 */
	String getEvidence();

} // Presence
