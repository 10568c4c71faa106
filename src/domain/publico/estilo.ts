// How the public page looks: light, narrow first, on paper too. Every colour has 4.5 to 1 with what is behind it.

export const ESTILO = `
*{box-sizing:border-box}
html{scroll-padding-top:1rem}
body{margin:0;color:#202124;background:#fff;font:1.0625rem/1.5 Arial,"Liberation Sans",sans-serif;overflow-wrap:break-word}
header,main,footer{max-width:60rem;margin:0 auto;padding:0 1rem}
header{padding-top:1.25rem}
.saltar{position:absolute;left:-99rem}
.saltar:focus{position:static;display:inline-block;padding:.5rem}
.quien{margin:0;color:#595959}
h1{margin:.25rem 0;font-size:1.75rem;line-height:1.2;color:#1f3864}
h2{margin:2.5rem 0 .75rem;padding-bottom:.25rem;border-bottom:2px solid #1f3864;font-size:1.35rem;line-height:1.25;color:#1f3864}
h3{margin:0 0 .5rem;font-size:1.1rem;line-height:1.3}
a{color:#0b57d0}
a:focus-visible,button:focus-visible,input:focus-visible,select:focus-visible,[tabindex]:focus-visible{outline:3px solid #0b57d0;outline-offset:2px}
nav ul{margin:.5rem 0;padding-left:1.25rem}
nav li{padding:.2rem 0}
.cifras{display:flex;flex-wrap:wrap;gap:.75rem;margin:1rem 0;padding:0;list-style:none}
.cifras li{flex:1 1 9rem;padding:.75rem 1rem;border:1px solid #c7d2e5;border-radius:.5rem;background:#f2f5fa}
.cifras strong{display:block;font-size:1.5rem;line-height:1.2;color:#1f3864}
.buscar{display:grid;gap:.75rem;margin:1.5rem 0;padding:1rem;border:1px solid #c7d2e5;border-radius:.5rem;background:#f2f5fa}
.buscar[hidden],[hidden]{display:none}
.buscar label{display:block;font-weight:bold}
.buscar input,.buscar select,.buscar button{width:100%;min-height:2.75rem;padding:.5rem;border:1px solid #5f6b7a;border-radius:.25rem;background:#fff;color:#202124;font:inherit}
.buscar button{border-color:#1f3864;color:#1f3864;font-weight:bold}
.buscar p{margin:0}
article{margin:1rem 0;padding:1rem;border:1px solid #c9cdd3;border-left:.3rem solid #1f3864;border-radius:.25rem}
.codigo{margin-right:.35rem;color:#1f3864}
dl{display:grid;gap:.15rem 1rem;margin:.5rem 0}
dt{font-weight:bold}
dd{margin:0 0 .4rem}
.tabla{overflow-x:auto}
table{width:100%;border-collapse:collapse;font-size:.95rem}
caption{padding:.25rem 0;text-align:left;font-weight:bold}
th,td{padding:.4rem .5rem;border:1px solid #a6a6a6;text-align:left;vertical-align:top}
thead th{background:#dce6f1}
.metas th,.metas td{text-align:right}
.barra{display:block;width:100%;max-width:20rem;height:.6rem;margin-top:.25rem;border:1px solid #5f6b7a;background:#fff}
.barra span{display:block;height:100%;background:#1f3864}
.nota{color:#595959}
footer{margin-top:2.5rem;padding-bottom:2rem;border-top:1px solid #c9cdd3;color:#595959;font-size:.95rem}
@media screen{
article{content-visibility:auto;contain-intrinsic-size:auto 30rem}
}
@media (max-width:30rem){
.metas th,.metas td{padding:.4rem .25rem;font-size:.85rem}
}
@media (min-width:45rem){
body{font-size:1rem}
dl{grid-template-columns:9rem 1fr}
.metas{table-layout:fixed}
dd{margin:0}
.buscar{grid-template-columns:2fr 2fr 1fr;align-items:end}
.buscar p{grid-column:1/-1}
nav ul{columns:2;column-gap:2rem}
}
@page{size:letter;margin:16mm 14mm}
@media print{
html{font-size:9pt}
body{font-size:1rem}
h2{margin-top:1.25rem}
.metas{table-layout:fixed}
th,td{padding:.2rem .4rem}
header,main,footer{max-width:none;padding:0}
.buscar,nav,.saltar{display:none!important}
.tabla{overflow:visible}
article{margin:.6rem 0;padding:.5rem .75rem}
article[hidden],section[hidden]{display:block}
h2,h3,h2+.nota,caption{break-after:avoid}
article,tr,.cifras{break-inside:avoid}
thead{display:table-header-group}
a{color:inherit;text-decoration:none}
.barra,.barra span,thead th,.cifras li{print-color-adjust:exact;-webkit-print-color-adjust:exact}
dl{grid-template-columns:8rem 1fr;gap:.05rem 1rem;margin:.25rem 0}
}
`;
