// What the site says when there is no line, in Dutch: the source.

export const nl = {
  title: 'U hebt geen verbinding',
  description: 'Deze bladzijde kan nu niet geladen worden en staat niet op uw toestel. Bellen kan ook zonder internet.',
  text: 'Deze bladzijde staat niet op uw toestel. Bellen kan ook zonder internet.',
  again: 'Probeer opnieuw',
  worker: {
    kept: 'Deze bladzijden staan wel op uw toestel',
    offline: 'U hebt geen verbinding. Deze bladzijde is van {when} en stond nog op uw toestel.',
    slow: 'De verbinding is traag. Deze bladzijde is van {when} en stond nog op uw toestel.',
    down: 'Onze website antwoordt nu niet. Deze bladzijde is van {when} en stond nog op uw toestel.',
    old: 'Dat is langer dan een dag geleden: nummers en uren kunnen veranderd zijn.',
  },
};
