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
 *   <li>{@link org.palier.model.Presence#getStatus <em>Status</em>}</li>
 *   <li>{@link org.palier.model.Presence#getCheckedOn <em>Checked On</em>}</li>
 *   <li>{@link org.palier.model.Presence#getCheckedBy <em>Checked By</em>}</li>
 *   <li>{@link org.palier.model.Presence#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.palier.model.Presence#getNote <em>Note</em>}</li>
 *   <li>{@link org.palier.model.Presence#getCodings <em>Codings</em>}</li>
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
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.palier.model.PresenceStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the check found.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.palier.model.PresenceStatus
	 * @see #setStatus(PresenceStatus)
	 * @see org.palier.model.PalierPackage#getPresence_Status()
	 * @model
	 * @generated
	 */
	PresenceStatus getStatus();

	/**
	 * Sets the value of the '{@link org.palier.model.Presence#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.palier.model.PresenceStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(PresenceStatus value);

	/**
	 * Returns the value of the '<em><b>Checked On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day of the check; null when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Checked On</em>' attribute.
	 * @see #setCheckedOn(LocalDate)
	 * @see org.palier.model.PalierPackage#getPresence_CheckedOn()
	 * @model dataType="org.palier.model.Date"
	 * @generated
	 */
	LocalDate getCheckedOn();

	/**
	 * Sets the value of the '{@link org.palier.model.Presence#getCheckedOn <em>Checked On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Checked On</em>' attribute.
	 * @see #getCheckedOn()
	 * @generated
	 */
	void setCheckedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Checked By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who checked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Checked By</em>' attribute.
	 * @see #setCheckedBy(String)
	 * @see org.palier.model.PalierPackage#getPresence_CheckedBy()
	 * @model
	 * @generated
	 */
	String getCheckedBy();

	/**
	 * Sets the value of the '{@link org.palier.model.Presence#getCheckedBy <em>Checked By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Checked By</em>' attribute.
	 * @see #getCheckedBy()
	 * @generated
	 */
	void setCheckedBy(String value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Address or note that the status rests on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' attribute.
	 * @see #setEvidence(String)
	 * @see org.palier.model.PalierPackage#getPresence_Evidence()
	 * @model
	 * @generated
	 */
	String getEvidence();

	/**
	 * Sets the value of the '{@link org.palier.model.Presence#getEvidence <em>Evidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evidence</em>' attribute.
	 * @see #getEvidence()
	 * @generated
	 */
	void setEvidence(String value);

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

} // Presence
