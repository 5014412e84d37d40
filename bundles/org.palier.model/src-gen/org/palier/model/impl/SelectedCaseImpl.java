/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.palier.model.Agency;
import org.palier.model.CaseResponse;
import org.palier.model.PalierPackage;
import org.palier.model.SelectedCase;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Selected Case</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.impl.SelectedCaseImpl#getAgency <em>Agency</em>}</li>
 *   <li>{@link org.palier.model.impl.SelectedCaseImpl#getStratum <em>Stratum</em>}</li>
 *   <li>{@link org.palier.model.impl.SelectedCaseImpl#getResponse <em>Response</em>}</li>
 *   <li>{@link org.palier.model.impl.SelectedCaseImpl#getRespondedOn <em>Responded On</em>}</li>
 *   <li>{@link org.palier.model.impl.SelectedCaseImpl#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SelectedCaseImpl extends MinimalEObjectImpl.Container implements SelectedCase {
	/**
	 * The cached value of the '{@link #getAgency() <em>Agency</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgency()
	 * @generated
	 * @ordered
	 */
	protected Agency agency;

	/**
	 * The default value of the '{@link #getStratum() <em>Stratum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStratum()
	 * @generated
	 * @ordered
	 */
	protected static final String STRATUM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStratum() <em>Stratum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStratum()
	 * @generated
	 * @ordered
	 */
	protected String stratum = STRATUM_EDEFAULT;

	/**
	 * The default value of the '{@link #getResponse() <em>Response</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResponse()
	 * @generated
	 * @ordered
	 */
	protected static final CaseResponse RESPONSE_EDEFAULT = CaseResponse.PROPOSED;

	/**
	 * The cached value of the '{@link #getResponse() <em>Response</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResponse()
	 * @generated
	 * @ordered
	 */
	protected CaseResponse response = RESPONSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRespondedOn() <em>Responded On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRespondedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate RESPONDED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRespondedOn() <em>Responded On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRespondedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate respondedOn = RESPONDED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected String note = NOTE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SelectedCaseImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PalierPackage.Literals.SELECTED_CASE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Agency getAgency() {
		return agency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAgency(Agency newAgency) {
		Agency oldAgency = agency;
		agency = newAgency;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.SELECTED_CASE__AGENCY, oldAgency, agency));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStratum() {
		return stratum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStratum(String newStratum) {
		String oldStratum = stratum;
		stratum = newStratum;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.SELECTED_CASE__STRATUM, oldStratum, stratum));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CaseResponse getResponse() {
		return response;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResponse(CaseResponse newResponse) {
		CaseResponse oldResponse = response;
		response = newResponse == null ? RESPONSE_EDEFAULT : newResponse;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.SELECTED_CASE__RESPONSE, oldResponse, response));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getRespondedOn() {
		return respondedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRespondedOn(LocalDate newRespondedOn) {
		LocalDate oldRespondedOn = respondedOn;
		respondedOn = newRespondedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.SELECTED_CASE__RESPONDED_ON, oldRespondedOn, respondedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNote() {
		return note;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNote(String newNote) {
		String oldNote = note;
		note = newNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.SELECTED_CASE__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PalierPackage.SELECTED_CASE__AGENCY:
				return getAgency();
			case PalierPackage.SELECTED_CASE__STRATUM:
				return getStratum();
			case PalierPackage.SELECTED_CASE__RESPONSE:
				return getResponse();
			case PalierPackage.SELECTED_CASE__RESPONDED_ON:
				return getRespondedOn();
			case PalierPackage.SELECTED_CASE__NOTE:
				return getNote();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PalierPackage.SELECTED_CASE__AGENCY:
				setAgency((Agency)newValue);
				return;
			case PalierPackage.SELECTED_CASE__STRATUM:
				setStratum((String)newValue);
				return;
			case PalierPackage.SELECTED_CASE__RESPONSE:
				setResponse((CaseResponse)newValue);
				return;
			case PalierPackage.SELECTED_CASE__RESPONDED_ON:
				setRespondedOn((LocalDate)newValue);
				return;
			case PalierPackage.SELECTED_CASE__NOTE:
				setNote((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PalierPackage.SELECTED_CASE__AGENCY:
				setAgency((Agency)null);
				return;
			case PalierPackage.SELECTED_CASE__STRATUM:
				setStratum(STRATUM_EDEFAULT);
				return;
			case PalierPackage.SELECTED_CASE__RESPONSE:
				setResponse(RESPONSE_EDEFAULT);
				return;
			case PalierPackage.SELECTED_CASE__RESPONDED_ON:
				setRespondedOn(RESPONDED_ON_EDEFAULT);
				return;
			case PalierPackage.SELECTED_CASE__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PalierPackage.SELECTED_CASE__AGENCY:
				return agency != null;
			case PalierPackage.SELECTED_CASE__STRATUM:
				return STRATUM_EDEFAULT == null ? stratum != null : !STRATUM_EDEFAULT.equals(stratum);
			case PalierPackage.SELECTED_CASE__RESPONSE:
				return response != RESPONSE_EDEFAULT;
			case PalierPackage.SELECTED_CASE__RESPONDED_ON:
				return RESPONDED_ON_EDEFAULT == null ? respondedOn != null : !RESPONDED_ON_EDEFAULT.equals(respondedOn);
			case PalierPackage.SELECTED_CASE__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (stratum: ");
		result.append(stratum);
		result.append(", response: ");
		result.append(response);
		result.append(", respondedOn: ");
		result.append(respondedOn);
		result.append(", note: ");
		result.append(note);
		result.append(')');
		return result.toString();
	}

} //SelectedCaseImpl
