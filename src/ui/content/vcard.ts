// A station to take along: as a vCard for the phone's own address book, and as a QR code that holds that card.
import { renderSVG } from 'uqr';
import VCard from 'vcard-creator';
import { telHref } from '#domain/contact.ts';
import { nl } from '#i18n/nl.ts';
import { getPoint, getStation, getZone, today, type Neighbourhood, type Station } from './facts.ts';

/** A card of today: with the second in it, each build would bring other cards. */
const newCard = async () => new VCard().addRevision(new Date(await today()));

/** The vCard of a station (RFC 2426, version 3.0): name, number, address where known, page. */
export async function vcardOf({ id, data }: Station, site: URL): Promise<string> {
  const zone = await getZone();
  const phone = (await getPoint(data.phone)).data;
  const card = (await newCard()).addCompany({ name: zone.name }).addName({ familyName: data.name }).addPhoneNumber({ number: telHref(phone.value).slice(4), type: ['work'] }).addUrl({ url: new URL(`/contact/${id}/`, site).href });
  if (data.address) {
    const { street, number, postcode, place, part } = data.address;
    card.addAddress({ street: [street, number].filter(Boolean).join(' '), locality: part ?? place, postalCode: postcode, country: 'België' });
  }
  return card.toString();
}

/** The same card as a QR code: an SVG that works without a line. */
export async function qrOf(station: Station, site: URL): Promise<string> {
  return renderSVG(await vcardOf(station, site));
}

/** The vCard of a neighbourhood's team: its station's number where that is known, otherwise the general one, and its page. */
export async function teamCardOf({ id, data }: Neighbourhood, site: URL): Promise<string> {
  const zone = await getZone();
  const phone = (await getPoint(data.station ? (await getStation(data.station.id)).data.phone : zone.general)).data;
  const card = (await newCard()).addCompany({ name: zone.name }).addName({ familyName: nl.finder.teamCard(data.name) });
  return card.addPhoneNumber({ number: telHref(phone.value).slice(4), type: ['work'] }).addUrl({ url: new URL(`/wijk/${id}/`, site).href }).toString();
}
